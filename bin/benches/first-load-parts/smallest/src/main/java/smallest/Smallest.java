package smallest;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One route with one word: no theme, no style sheet, no push, no sign-in. */
@SpringBootApplication
public class Smallest {

	public static void main(String[] arguments) {
		SpringApplication.run(Smallest.class, arguments);
	}

	/** The page. */
	@Route("")
	public static class Page extends Div {

		private static final long serialVersionUID = 1L;

		/** Says one word. */
		public Page() {
			add(new Text("安居"));
		}

	}

}
