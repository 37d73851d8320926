package cn.anju.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs the command when the application was started for it, and ends the process. */
@Component
@Profile("command")
@Order(Ordered.LOWEST_PRECEDENCE)
class ImportCommandRunner implements ApplicationRunner {

	private final ImportCommand command;

	private final ApplicationContext context;

	ImportCommandRunner(ImportCommand command, ApplicationContext context) {
		this.command = command;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		PrintStream messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		ImportCommand.Outcome outcome = this.command.run(List.of(arguments.getSourceArgs()), messages);
		int code = SpringApplication.exit(this.context, outcome::code);
		if (!outcome.result().isEmpty()) {
			PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
			out.println(outcome.result());
		}
		System.exit(code);
	}

}
