package cn.anju.identity.staff;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The accounts of staff. */
interface StaffAccounts extends Repository<StaffAccount, Long> {

	Optional<StaffAccount> findById(long id);

	Optional<StaffAccount> findByUsername(String username);

	Optional<StaffAccount> findByProviderLogin(String login);

	List<StaffAccount> findAllByOrderByUsername();

	boolean existsByRolesRole(String role);

	StaffAccount saveAndFlush(StaffAccount account);

}
