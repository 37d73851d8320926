package cn.anju.documents;

import java.time.LocalDate;

import cn.anju.core.Subject;

/**
 * A paper original to be kept track of.
 *
 * @param holder what it belongs to, such as a purchase
 * @param kind what it is, such as {@code sale-contract}; its text is
 * {@code documents.original.<kind>}
 * @param copyNo its copy number, from 1
 * @param at who has it
 * @param since since when
 */
public record NewOriginal(Subject holder, String kind, int copyNo, Party at, LocalDate since) {

	public NewOriginal {
		if (copyNo < 1) {
			throw new IllegalArgumentException("Copies are numbered from 1: " + copyNo);
		}
	}

}
