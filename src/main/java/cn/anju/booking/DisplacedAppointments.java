package cn.anju.booking;

import cn.anju.core.EachMinute;

import org.springframework.stereotype.Component;

/** Goes on with a closure whose work was cut off. */
@Component
class DisplacedAppointments implements EachMinute {

	private final Displacement displacement;

	DisplacedAppointments(Displacement displacement) {
		this.displacement = displacement;
	}

	@Override
	public String what() {
		return "tell those whose appointments fall into a closed time";
	}

	@Override
	public void run() {
		this.displacement.run();
	}

}
