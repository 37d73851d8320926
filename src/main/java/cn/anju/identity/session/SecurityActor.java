package cn.anju.identity.session;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Reads who acts from the session; without one it is the clock, or the command line. */
@Component
class SecurityActor implements CurrentActor {

	private final Actor background;

	SecurityActor(Environment environment) {
		boolean command = environment.acceptsProfiles(Profiles.of("command"));
		this.background = command ? Actor.COMMAND_LINE : Actor.CLOCK;
	}

	@Override
	public Actor get() {
		return SignedIn.current(SignedIn.class).filter(SignedIn::complete).map(SignedIn::actor).orElse(this.background);
	}

}
