package cn.anju.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PdfPrinterTest {

	private static final String RARE = "𠮷䶮㙓喆堃﨑𣲵𫄧犇龘〇";

	private final PdfPrinter printer = new PdfPrinter(new PrintFonts(new PrintSettings(List.of())));

	@Test
	void what_is_printed_can_be_read_back() throws IOException {
		String everyday = "民族、长江、门牌、马先生、风、户口：¥1,234,567.89（壹佰贰拾叁万）Ångström naïve 2026-11-26";
		try (PDDocument printed = print(page(everyday, RARE))) {
			assertThat(text(printed)).isEqualTo(compact(everyday + RARE));
		}
	}

	@Test
	void every_character_of_everyday_chinese_is_what_is_copied_from_the_paper() throws IOException {
		String all = everyCharacterOf("GB2312");
		try (PDDocument printed = print(page(all))) {
			assertThat(text(printed)).isEqualTo(all);
		}
	}

	private static String everyCharacterOf(String charset) {
		StringBuilder all = new StringBuilder();
		for (int row = 0xB0; row <= 0xF7; row++) {
			for (int cell = 0xA1; cell <= 0xFE; cell++) {
				all.append(new String(new byte[] { (byte) row, (byte) cell }, Charset.forName(charset)));
			}
		}
		return all.toString().replace("\uFFFD", "");
	}

	@Test
	void what_no_font_has_is_spelled_out() throws IOException {
		String unknown = "王" + Character.toString(0x323AF) + "\uE863😀";
		try (PDDocument printed = print(page(unknown))) {
			assertThat(text(printed)).isEqualTo("王〔U+323AF〕〔U+E863〕〔U+1F600〕");
		}
	}

	@Test
	void a_chosen_shape_is_printed_as_its_character() throws IOException {
		try (PDDocument printed = print(page("葛\uDB40\uDD00城\uFE00"))) {
			assertThat(text(printed)).isEqualTo("葛城");
		}
	}

	@Test
	void a_page_that_is_printed_stays_as_it_is() throws IOException {
		Document page = page("王\uE863");
		String before = page.outerHtml();
		print(page).close();
		assertThat(page.outerHtml()).isEqualTo(before);
	}

	@Test
	void only_the_characters_that_are_used_are_embedded() throws IOException {
		Document page = page("普通 plain", "𠮷");
		page.body().appendElement("b").text("粗体");
		byte[] pdf = bytes(page);
		assertThat(pdf).hasSizeLessThan(60_000);
		try (PDDocument printed = Loader.loadPDF(pdf)) {
			assertThat(fonts(printed)).hasSize(3)
				.allSatisfy((name) -> assertThat(name).matches("[A-Z]{6}\\+NotoSans.*"));
		}
	}

	private static Set<String> fonts(PDDocument printed) throws IOException {
		Set<String> names = new TreeSet<>();
		for (PDPage page : printed.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				names.add(font.getName());
			}
		}
		return names;
	}

	@Test
	void title_language_and_tags_are_those_of_the_page() throws IOException {
		try (PDDocument printed = print(page("内容"))) {
			assertThat(printed.getDocumentInformation().getTitle()).isEqualTo("备案表 𠮷");
			assertThat(printed.getDocumentInformation().getSubject()).isEqualTo("备案表 𠮷");
			assertThat(printed.getDocumentInformation().getProducer()).isEqualTo("Anju");
			assertThat(printed.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
			assertThat(printed.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(printed.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
		}
	}

	@Test
	void a_page_without_title_or_language_is_refused() {
		Document untitled = page("内容");
		untitled.title("");
		Document speechless = page("内容");
		speechless.selectFirst("html").removeAttr("lang");
		assertThatIllegalArgumentException().isThrownBy(() -> print(untitled));
		assertThatIllegalArgumentException().isThrownBy(() -> print(speechless));
	}

	@Test
	void the_style_sheet_says_how_large_a_sheet_is() throws IOException {
		Document page = page("横向");
		page.head().appendElement("style").appendText("@page { size: A4 landscape }");
		try (PDDocument printed = print(page)) {
			assertThat(printed.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
			assertThat(printed.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
		}
	}

	@Test
	void a_long_table_repeats_its_heading_on_every_sheet() throws IOException {
		Document page = Jsoup
			.parse("""
					<html lang="zh-CN"><head><title>名册</title><style>
					@page { size: A4; margin: 15mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页" } }
					table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
					td, th { border: 1px solid #999; padding: 2px }
					</style></head><body><table><thead><tr><th>序号</th><th>房号</th><th>买受人</th><th>金额</th></tr></thead>
					<tbody></tbody></table></body></html>""");
		Element rows = page.body().selectFirst("tbody");
		IntStream.rangeClosed(1, 500).forEach((number) -> {
			Element row = rows.appendElement("tr");
			List.of(Integer.toString(number), "1-2-" + number, "欧阳" + RARE, "1,234,567.89")
				.forEach((cell) -> row.appendElement("td").text(cell));
		});
		long start = System.nanoTime();
		try (PDDocument printed = print(page)) {
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
			int sheets = printed.getNumberOfPages();
			assertThat(sheets).isBetween(5, 20);
			assertThat(text(printed).split("序号房号买受人金额", -1)).hasSize(sheets + 1);
			assertThat(text(printed)).contains("1-2-500").contains(compact("第" + sheets + "页，共" + sheets + "页"));
		}
	}

	@Test
	void nothing_that_a_page_refers_to_is_loaded(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.html"), "<html><body>秘密</body></html>");
		List<String> asked = new CopyOnWriteArrayList<>();
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/", (exchange) -> {
			asked.add(exchange.getRequestURI().getPath());
			exchange.sendResponseHeaders(404, -1);
		});
		server.start();
		try {
			for (String address : List.of("http://127.0.0.1:" + server.getAddress().getPort() + "/x",
					secret.toUri().toString(), secret.toString(), "classpath:/application.yml",
					"jar:" + secret.toUri() + "!/x", "application.yml")) {
				try (PDDocument printed = print(referringTo(address))) {
					assertThat(text(printed)).doesNotContain("秘密").doesNotContain("spring").contains("文字");
					assertThat(printed.getDocumentCatalog().getNames()).isNull();
					assertThat(printed.getPage(0).getResources().getXObjectNames()).isEmpty();
				}
			}
		}
		finally {
			server.stop(0);
		}
		assertThat(asked).isEmpty();
	}

	private static Document referringTo(String address) {
		return Jsoup.parse("""
				<html lang="zh-CN"><head><title>x</title><link rel="stylesheet" type="text/css" href="$"/>
				<style>@import url("$"); @font-face { font-family: x; src: url("$") }
				body { font-family: x; background-image: url("$") } li { list-style-image: url("$") }
				p::before { content: url("$") }</style></head>
				<body><p>文字</p><ul><li>x</li></ul><img src="$"/><img src="$.pdf"/><img src="$.svg"/>
				<object data="$" type="application/pdf"></object><iframe src="$"></iframe>
				<a href="$" download="x" data-content-type="text/plain">x</a></body></html>""".replace("$", address));
	}

	@Test
	void further_fonts_are_asked_after_those_of_the_build(@TempDir Path folder) throws IOException {
		Path copy = Files.copy(Path.of("target/classes/fonts/NotoSansJP_400Regular.ttf"), folder.resolve("more.ttf"));
		PrintFonts fonts = new PrintFonts(new PrintSettings(List.of(copy)));
		assertThat(fonts.fit(page(RARE))).hasSize(4);
		assertThatIllegalArgumentException().isThrownBy(() -> new PrintSettings(List.of(folder.resolve("none.ttf"))))
			.withMessageContaining("anju.print.fallback-fonts")
			.withMessageContaining("none.ttf");
	}

	@Test
	void a_file_that_is_no_font_is_named(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("broken.ttf"), "not a font");
		PrintFonts fonts = new PrintFonts(new PrintSettings(List.of(file)));
		assertThatIllegalStateException().isThrownBy(() -> fonts.fit(page("\uE863")))
			.withMessageContaining("broken.ttf");
	}

	@Test
	void a_build_without_the_fonts_says_so_when_something_is_printed() {
		PrintFont missing = new PrintFont(new ClassPathResource("fonts/none.ttf"), 400);
		assertThatIllegalStateException().isThrownBy(() -> missing.has('a'))
			.withMessageContaining("fonts/none.ttf")
			.withMessageContaining("-Pskip-frontend");
	}

	@Test
	void browsers_do_not_reach_the_fonts() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("target/classes/META-INF"))) {
			assertThat(files.map(Path::toString)).noneMatch((file) -> file.endsWith(".ttf"));
		}
	}

	private static Document page(String... paragraphs) {
		Document page = Document.createShell("");
		page.selectFirst("html").attr("lang", "zh-CN");
		page.title("备案表 𠮷");
		List.of(paragraphs).forEach((paragraph) -> page.body().appendElement("p").text(paragraph));
		return page;
	}

	private PDDocument print(Document page) throws IOException {
		return Loader.loadPDF(bytes(page));
	}

	private byte[] bytes(Document page) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.printer.print(page, out);
		return out.toByteArray();
	}

	private static String text(PDDocument printed) throws IOException {
		return compact(new PDFTextStripper().getText(printed));
	}

	private static String compact(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
