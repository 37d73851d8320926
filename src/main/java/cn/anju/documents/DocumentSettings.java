package cn.anju.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of uploaded documents.
 *
 * @param largest the largest file that is taken, between 1 MB and 25 MB
 */
@ConfigurationProperties("anju.documents")
public record DocumentSettings(@DefaultValue("20MB") DataSize largest) {

	private static final DataSize LEAST = DataSize.ofMegabytes(1);

	private static final DataSize MOST = DataSize.ofMegabytes(25);

	public DocumentSettings {
		if (largest.compareTo(LEAST) < 0 || largest.compareTo(MOST) > 0) {
			throw new IllegalArgumentException(
					"anju.documents.largest must lie between 1MB and 25MB, but is " + largest);
		}
	}

}
