package cn.anju.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Days;
import cn.anju.core.Texts;
import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

/** Gives the views the texts of all modules; days in them are written for reading. */
@Component
class TextProvider implements I18NProvider {

	private static final long serialVersionUID = 1L;

	private final transient Texts texts;

	private final transient Days days;

	TextProvider(Texts texts, Days days) {
		this.texts = texts;
		this.days = days;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return Texts.LOCALES;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... params) {
		Object[] written = Arrays.stream(params)
			.map((fact) -> (fact instanceof LocalDate day) ? this.days.written(day, locale) : fact)
			.toArray();
		return this.texts.of(locale, key, written);
	}

}
