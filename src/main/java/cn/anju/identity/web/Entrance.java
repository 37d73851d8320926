package cn.anju.identity.web;

import java.net.URI;

import cn.anju.identity.session.SignedIn;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Leads from the bare address to the right area. */
@Configuration
@ConditionalOnWebApplication
class Entrance {

	/**
	 * A route, not a controller: where it does not fit, the request goes on to the client
	 * engine, which asks at the bare address with v-r; a controller would refuse it.
	 */
	@Bean
	RouterFunction<ServerResponse> entranceRoute() {
		return RouterFunctions.route(RequestPredicates.GET("/").and((request) -> request.param("v-r").isEmpty()),
				Entrance::lead);
	}

	private static ServerResponse lead(ServerRequest request) {
		boolean staff = SignedIn.current(SignedIn.class).filter((user) -> user.actor().isStaff()).isPresent();
		String area = request.servletRequest().getContextPath() + (staff ? "/office" : "/my");
		return ServerResponse.status(HttpStatus.FOUND).location(URI.create(area)).build();
	}

}
