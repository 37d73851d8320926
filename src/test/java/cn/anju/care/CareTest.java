package cn.anju.care;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;

import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** A test of cases: the clock stands where the test puts it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
public @interface CareTest {

}
