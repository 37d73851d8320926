package cn.anju.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.booking.BenchBookings;
import cn.anju.identity.Sealed;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Released homes whose buyers have a phone each, and calendars with seats for them. */
final class BookingHomes {

	private final JdbcClient jdbc;

	private final Sealed sealed;

	private final BenchBookings bookings;

	BookingHomes(ApplicationContext beans) {
		this.jdbc = beans.getBean(JdbcClient.class);
		this.sealed = beans.getBean(Sealed.class);
		this.bookings = new BenchBookings(beans);
	}

	/** Every purchase is released and has a contract: the rush is about seats. */
	void release() {
		this.jdbc
			.sql("update purchase_purchases set released_at = coalesce(released_at, utc_timestamp(6)),"
					+ " contracted_on = coalesce(contracted_on, '2026-01-05')")
			.update();
	}

	/** Of what an earlier run has left. */
	void forget() {
		free();
		delete("slots", "closures", "hours", "buildings", "calendars");
	}

	/** All seats are free again. */
	void free() {
		delete("waits", "holds", "history", "appointments");
		this.jdbc.sql("delete from messaging_due_dates where kind like 'appointment.%'").update();
	}

	private void delete(String... tables) {
		for (String table : tables) {
			this.jdbc.sql("delete from booking_" + table).update();
		}
	}

	/** Homes with a buyer who has one home and a phone of one's own. */
	List<Home> some(int many) {
		List<Home> homes = this.jdbc.sql("""
				select p.id, p.project_id, i.phone_sealed, i.document_sealed from purchase_purchases p
				join purchase_parties r on r.purchase_id = p.id and r.role = 'BUYER'
				join identity_persons i on i.id = r.person_id
				where p.live_unit_id is not null and p.released_at is not null and p.contracted_on is not null
				and (select count(*) from purchase_parties o where o.person_id = r.person_id) = 1
				and not exists (select 1 from identity_persons o where o.phone_lookup = i.phone_lookup and o.id <> i.id)
				order by crc32(p.id) limit :many""")
			.param("many", many)
			.query((row, _) -> new Home(row.getLong(1), row.getLong(2), this.sealed.decrypt(row.getBytes(3)),
					this.sealed.decrypt(row.getBytes(4))))
			.list();
		if (homes.size() < many) {
			throw new IllegalStateException("Only " + homes.size() + " homes can book");
		}
		return homes;
	}

	/**
	 * One slot for so many homes of a project, each with so many seats; gives all seats.
	 */
	int open(List<Home> homes, String purpose, LocalDate day, int homesASlot, int seatsASlot) {
		int seats = 0;
		for (Map.Entry<Long, List<Home>> project : byProject(homes).entrySet()) {
			int slots = Math.ceilDiv(project.getValue().size(), homesASlot);
			this.bookings.open(project.getKey(), purpose, day, slots, seatsASlot);
			seats += slots * seatsASlot;
		}
		return seats;
	}

	/** A slot for every home, evenly spread. */
	Map<Home, Long> spread(List<Home> homes, String purpose) {
		Map<Home, Long> slots = new LinkedHashMap<>();
		byProject(homes).forEach((project, its) -> {
			List<Long> there = this.bookings.slots(project, purpose);
			for (int i = 0; i < its.size(); i++) {
				slots.put(its.get(i), there.get(i % there.size()));
			}
		});
		return slots;
	}

	private static Map<Long, List<Home>> byProject(List<Home> homes) {
		return new ArrayList<>(homes).stream()
			.collect(Collectors.groupingBy(Home::project, LinkedHashMap::new, Collectors.toList()));
	}

	/** A home whose buyer can sign in. */
	record Home(long purchase, long project, String phone, String document) {

		String tail() {
			return this.document.substring(this.document.length() - 6);
		}

	}

}
