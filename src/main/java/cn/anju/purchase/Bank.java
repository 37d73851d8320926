package cn.anju.purchase;

import java.util.List;

/**
 * A bank that lends.
 *
 * @param code its short code, such as {@code CCB}
 * @param name its full name, such as {@code 中国建设银行}
 * @param hotline its service number
 * @param synonyms other names people write
 */
public record Bank(String code, String name, String hotline, List<String> synonyms) {

	public Bank {
		synonyms = List.copyOf(synonyms);
	}

}
