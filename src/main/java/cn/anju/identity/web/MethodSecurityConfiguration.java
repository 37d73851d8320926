package cn.anju.identity.web;

import com.vaadin.flow.component.Component;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Services check roles themselves, whoever calls them. Views are checked when somebody
 * navigates to them: a proxy around each would be made anew, method by method, for every
 * page that is opened.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class MethodSecurityConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor rolesOfServices() {
		ClassFilter noView = (type) -> !Component.class.isAssignableFrom(type);
		ComposablePointcut services = new ComposablePointcut(
				AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut())
			.intersection(noView);
		AuthorizationManagerBeforeMethodInterceptor roles = new AuthorizationManagerBeforeMethodInterceptor(services,
				new Jsr250AuthorizationManager());
		roles.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
		return roles;
	}

}
