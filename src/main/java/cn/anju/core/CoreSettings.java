package cn.anju.core;

import java.nio.file.Path;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that hold for the whole of Anju.
 *
 * @param zone the business zone, in which days begin and end
 * @param data the folder of files that Anju keeps (documents, the first administrator's
 * password); the same folder for every node
 */
@ConfigurationProperties("anju")
public record CoreSettings(@DefaultValue("Asia/Shanghai") ZoneId zone, @DefaultValue("data") Path data) {
}
