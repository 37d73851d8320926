package cn.anju.procedure;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the procedures.
 *
 * @param parameters numbers of a template that differ here, by template and parameter:
 * such as {@code filing.authorityWorkingDays=1} where filing is done online; a changed
 * number publishes a new version of the template
 */
@ConfigurationProperties("anju.procedure")
public record ProcedureSettings(@DefaultValue Map<String, Map<String, Integer>> parameters) {
}
