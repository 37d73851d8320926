package cn.anju;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.anju.core.CurrentActor;
import cn.anju.documents.TestHolder;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test in which the test itself says who is signed in, by telling the stand-ins for
 * {@link CurrentOwner}, {@link CurrentStaff} and {@link CurrentActor}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@ExtendWith(StandInUsers.class)
@MockitoBean(types = { CurrentActor.class, CurrentOwner.class, CurrentStaff.class })
@Import({ TestHolder.class, TestPurchases.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "FINANCE" })
public @interface StandInUsersTest {

}
