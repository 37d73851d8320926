package cn.anju.bench;

import java.io.File;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import cn.anju.identity.Sealed;

/**
 * How much heap a buyer needs who has signed in and looks at the home: 200 of them
 * against 20, each signed in by code over HTTP, with a page of the engine and its open
 * channel.
 */
final class SessionBench {

	private static final int FEW = 20;

	private static final int MANY = 200;

	/** So many purchases that enough of their buyers have a released home. */
	private static final int PURCHASES = 500;

	private static final int COLLECTIONS = 3;

	private SessionBench() {
	}

	/**
	 * Measures.
	 * @param args the jar, the port, the URL of a database and the file for the log
	 */
	public static void main(String[] args) throws Exception {
		Schemas.fresh(args[2]);
		System.err.println("filling: " + Stress.fill(args[2], PURCHASES));
		List<Owner> owners = owners(args[2]);
		try (HttpClient http = HttpClient.newHttpClient();
				Server server = new Server(args[0], args[1], args[2], http, new File(args[3]))) {
			List<Phone> phones = new ArrayList<>();
			open(owners.subList(0, FEW), phones, http, server);
			long few = live(server);
			open(owners.subList(FEW, MANY), phones, http, server);
			long many = live(server);
			System.err.printf("%d sessions: %.1f MB, %d sessions: %.1f MB%n", FEW, few / 1e6, MANY, many / 1e6);
			Figures.print("session.heap", (many - few) / 1e3 / (MANY - FEW), "kB per signed-in owner");
			phones.forEach(Phone::close);
		}
		Schemas.drop(args[2]);
		System.exit(0);
	}

	private static void open(List<Owner> owners, List<Phone> phones, HttpClient http, Server server) throws Exception {
		for (Owner owner : owners) {
			Phone phone = new Phone(http, server.address());
			phone.signIn(owner.phone(), owner.tail());
			phone.openHome();
			phones.add(phone);
		}
	}

	/** What requests leave behind for a moment is not the sessions'. */
	private static long live(Server server) throws Exception {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < COLLECTIONS; i++) {
			TimeUnit.SECONDS.sleep(2);
			least = Math.min(least, server.liveBytes());
		}
		return least;
	}

	/** Buyers of released homes, each with a phone of one's own. */
	private static List<Owner> owners(String url) {
		try (ConfigurableApplicationContext beans = Anju.start(url, null)) {
			Sealed sealed = beans.getBean(Sealed.class);
			List<Owner> owners = beans.getBean(JdbcClient.class)
				.sql("""
						select i.phone_sealed, i.document_sealed from identity_persons i
						where exists (select 1 from purchase_parties r join purchase_purchases p on p.id = r.purchase_id
						where r.person_id = i.id and r.role = 'BUYER' and p.released_at is not null)
						and not exists (select 1 from identity_persons o where o.phone_lookup = i.phone_lookup and o.id <> i.id)
						order by i.id limit 200""")
				.query((row, _) -> {
					String document = sealed.decrypt(row.getBytes(2));
					return new Owner(sealed.decrypt(row.getBytes(1)), document.substring(document.length() - 6));
				})
				.list();
			if (owners.size() < MANY) {
				throw new IllegalStateException("Only " + owners.size() + " buyers can sign in");
			}
			return owners;
		}
	}

	private record Owner(String phone, String tail) {
	}

}
