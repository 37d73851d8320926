package cn.anju.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * A browser of a person: a phone or a desk of 1440 × 900. It waits, and never sleeps.
 */
final class Screen {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Path PICTURES = Path.of("target", "screenshots");

	private static final String DIALOG_FIELDS = "vaadin-dialog vaadin-text-field, vaadin-dialog vaadin-text-area";

	private final ChromeDriver driver;

	private Screen(ChromeOptions options) {
		options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--lang=zh-CN", "--accept-lang=zh-CN");
		Optional.ofNullable(System.getenv("ANJU_BROWSER")).ifPresent(options::setBinary);
		this.driver = new ChromeDriver(options);
		this.driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(3));
	}

	/** A phone of a size in CSS pixels. */
	static Screen phone(int width, int height) {
		ChromeOptions options = new ChromeOptions();
		options.setExperimentalOption("mobileEmulation",
				Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 2.0, "touch", true)));
		return new Screen(options);
	}

	static Screen desk() {
		ChromeOptions options = new ChromeOptions();
		options.addArguments("--window-size=1440,900");
		return new Screen(options);
	}

	Screen open(String url) {
		this.driver.get(url);
		return settled();
	}

	/** Waits until no client engine has a request under way. */
	Screen settled() {
		until("the page has settled", () -> (Boolean) ((JavascriptExecutor) this.driver).executeScript("""
				const clients = window.Vaadin?.Flow?.clients;
				return document.readyState === 'complete'
					&& (!clients || Object.values(clients).every(c => !c.isActive || !c.isActive()));"""));
		return this;
	}

	Screen type(String css, String text) {
		WebElement field = find(css);
		field.clear();
		field.sendKeys(text);
		return this;
	}

	/** Types into the field of a dialog whose label contains a text. */
	Screen typeInto(String label, String text) {
		until("to type into " + label, () -> {
			WebElement field = this.driver.findElements(By.cssSelector(DIALOG_FIELDS))
				.stream()
				.filter((one) -> one.isDisplayed() && one.getText().contains(label))
				.findFirst()
				.orElse(null);
			if (field == null) {
				return false;
			}
			WebElement input = field.findElement(By.cssSelector("input, textarea"));
			input.clear();
			input.sendKeys(text, Keys.TAB);
			return text.equals(input.getDomProperty("value"));
		});
		return settled();
	}

	Screen click(String css) {
		until("clickable: " + css, () -> {
			WebElement element = this.driver.findElement(By.cssSelector(css));
			tap(element);
			return true;
		});
		return settled();
	}

	/**
	 * Clicks what leads to another page and waits for it: the page that is left may have
	 * the same fields, and what is typed there is lost.
	 */
	Screen leaveBy(String css) {
		JavascriptExecutor page = this.driver;
		find(css);
		page.executeScript("window.anjuLeft = true");
		click(css);
		until("the page after " + css,
				() -> (Boolean) page.executeScript("return !window.anjuLeft && document.readyState === 'complete'"));
		return settled();
	}

	/** Clicks what carries a text: a button, a link, a tab. */
	Screen press(String text) {
		until("to press: " + text, () -> {
			List<WebElement> found = this.driver
				.findElements(By.xpath("//*[self::button or self::a or self::vaadin-button"
						+ " or self::vaadin-tab or @role='button' or @role='tab'][contains(normalize-space(.), '" + text
						+ "')]"));
			WebElement shown = found.stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
			if (shown == null) {
				return false;
			}
			tap(shown);
			return true;
		});
		return settled();
	}

	/** In the middle of the screen, as a thumb would bring it, clear of what is fixed. */
	private void tap(WebElement element) {
		this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
		element.click();
	}

	/** Presses a button inside something that lies over the page. */
	Screen pressIn(String css, String text) {
		until("to press " + text + " in " + css, () -> {
			WebElement found = this.driver.findElements(By.cssSelector(css + " vaadin-button," + css + " button"))
				.stream()
				.filter((button) -> button.isDisplayed() && button.getText().strip().startsWith(text))
				.findFirst()
				.orElse(null);
			if (found == null) {
				return false;
			}
			tap(found);
			return true;
		});
		return settled();
	}

	/** Presses the button of a dialog that then closes. */
	Screen finishDialog(String text) {
		pressIn("vaadin-dialog", text);
		until("the dialog closes after " + text,
				() -> this.driver.findElements(By.cssSelector("vaadin-dialog"))
					.stream()
					.noneMatch(WebElement::isDisplayed));
		return settled();
	}

	/** Chooses the radio button whose label contains a text. */
	Screen choose(String text) {
		until("to choose " + text, () -> {
			WebElement found = this.driver.findElements(By.cssSelector("vaadin-radio-button"))
				.stream()
				.filter((radio) -> radio.getText().contains(text))
				.findFirst()
				.orElse(null);
			if (found == null) {
				return false;
			}
			tap(found);
			return true;
		});
		return settled();
	}

	/** Gives a file to the page's upload. */
	Screen upload(Path file) {
		find("vaadin-upload");
		WebElement input = (WebElement) ((JavascriptExecutor) this.driver).executeScript(
				"""
						const upload = document.querySelector('vaadin-upload');
						const input = upload.shadowRoot.querySelector('input[type=file]') || upload.querySelector('input[type=file]');
						input.hidden = false;
						input.style.display = 'block';
						return input;""");
		input.sendKeys(file.toAbsolutePath().toString());
		return this;
	}

	boolean has(String css) {
		return !this.driver.findElements(By.cssSelector(css)).isEmpty();
	}

	/** The text of what there may be, empty if it is not there. */
	String textOf(String css) {
		return this.driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).findFirst().orElse("");
	}

	WebElement find(String css) {
		until("to find " + css, () -> this.driver.findElement(By.cssSelector(css)).isDisplayed());
		return this.driver.findElement(By.cssSelector(css));
	}

	/** Waits until the page says something. */
	Screen says(String text) {
		until("the page says " + text, () -> text().contains(text));
		return this;
	}

	String text() {
		return this.driver.findElement(By.tagName("body")).getText();
	}

	String path() {
		String url = this.driver.getCurrentUrl();
		return url.substring(url.indexOf('/', "http://".length()));
	}

	/**
	 * Tells whether nothing reaches beyond the right edge: a phone makes its window wider
	 * for what does, but not the page.
	 */
	boolean fits() {
		return (Boolean) ((JavascriptExecutor) this.driver).executeScript("""
				const page = document.documentElement;
				return page.scrollWidth <= page.clientWidth + 1;""");
	}

	/** How wide the page is, in CSS pixels. */
	long width() {
		return (Long) ((JavascriptExecutor) this.driver).executeScript("return document.documentElement.clientWidth");
	}

	ChromeDriver driver() {
		return this.driver;
	}

	Screen picture(String name) {
		try {
			Files.createDirectories(PICTURES);
			Files.write(PICTURES.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void until(String what, Condition condition) {
		new FluentWait<>(this.driver).withTimeout(PATIENCE)
			.pollingEvery(Duration.ofMillis(150))
			.ignoring(org.openqa.selenium.WebDriverException.class, StaleElementReferenceException.class)
			.withMessage(() -> what + "; the page is " + path())
			.until((_) -> condition.holds());
	}

	void close() {
		this.driver.quit();
	}

	/** Something that comes true. */
	@FunctionalInterface
	interface Condition {

		boolean holds();

	}

}
