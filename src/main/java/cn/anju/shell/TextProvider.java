package cn.anju.shell;

import java.util.List;
import java.util.Locale;

import cn.anju.core.Texts;
import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

/** Gives the views the texts of all modules. */
@Component
class TextProvider implements I18NProvider {

	private static final long serialVersionUID = 1L;

	private final transient Texts texts;

	TextProvider(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return Texts.LOCALES;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... params) {
		return this.texts.of(locale, key, params);
	}

}
