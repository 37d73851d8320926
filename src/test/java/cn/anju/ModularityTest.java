package cn.anju;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only the modules they declare, and no internals of others. */
class ModularityTest {

	private final ApplicationModules modules = ApplicationModules.of(Application.class);

	@Test
	void modules_keep_to_their_declared_dependencies() {
		this.modules.verify();
	}

	@Test
	void the_picture_of_the_modules_is_written() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
