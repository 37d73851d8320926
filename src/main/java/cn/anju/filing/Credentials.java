package cn.anju.filing;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Registers of passwords, one a project. */
interface Credentials extends Repository<Credential, Long> {

	Optional<Credential> findByProjectId(long projectId);

	Credential save(Credential credential);

	/** Brings what was saved to the database, where the register refers to it. */
	void flush();

}
