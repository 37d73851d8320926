package cn.anju.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.anju.StandInUsersTest;

import org.springframework.context.annotation.Import;

/** A test of the clock: it stands where the test puts it, and the test makes it tick. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StandInUsersTest
@Import(Reminders.class)
@interface ReminderTest {

}
