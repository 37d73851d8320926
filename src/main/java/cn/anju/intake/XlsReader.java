package cn.anju.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;

/** Reads the binary format of Excel 97 to 2003, record by record. */
final class XlsReader implements HSSFListener {

	private final SheetCollector collector;

	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);

	private final List<BoundSheetRecord> bounds = new ArrayList<>();

	private @Nullable SSTRecord strings;

	private @Nullable FormulaRecord awaitingText;

	private boolean from1904;

	private boolean inSheet;

	private int sheet = -1;

	private XlsReader(SheetCollector collector) {
		this.collector = collector;
	}

	static void read(Path file, SheetCollector collector) throws IOException {
		try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
			checkContent(system.getRoot());
			XlsReader reader = new XlsReader(collector);
			HSSFRequest request = new HSSFRequest();
			request.addListenerForAllRecords(reader.formats);
			new HSSFEventFactory().processWorkbookEvents(request, system);
		}
		catch (EncryptedDocumentException _) {
			throw new Refused(IntakeRefusal.PROTECTED);
		}
	}

	private static void checkContent(DirectoryNode root) {
		if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
			throw new Refused(IntakeRefusal.PROTECTED);
		}
		if (!root.hasEntryCaseInsensitive("Workbook")) {
			throw new Refused(root.hasEntryCaseInsensitive("Book") ? IntakeRefusal.TOO_OLD : IntakeRefusal.NOT_EXCEL);
		}
	}

	@Override
	public void processRecord(org.apache.poi.hssf.record.Record entry) {
		switch (entry) {
			case BoundSheetRecord bound -> this.bounds.add(bound);
			case BOFRecord start -> start(start);
			case EOFRecord _ -> end();
			case SSTRecord table -> this.strings = table;
			case DateWindow1904Record window -> this.from1904 = window.getWindowing() == 1;
			case StringRecord text -> formulaText(text);
			case MergeCellsRecord merged when this.inSheet -> merged(merged);
			case CellValueRecordInterface cell when this.inSheet -> cell(cell);
			default -> {
			}
		}
	}

	private void start(BOFRecord start) {
		boolean ofSheet = start.getType() == BOFRecord.TYPE_WORKSHEET || start.getType() == BOFRecord.TYPE_CHART;
		if (ofSheet && !this.inSheet) {
			this.sheet++;
			this.inSheet = true;
			BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(this.bounds);
			this.collector.startSheet((this.sheet < ordered.length) ? ordered[this.sheet].getSheetname() : "");
		}
	}

	private void end() {
		if (this.inSheet) {
			this.collector.endSheet();
			this.inSheet = false;
		}
	}

	private void merged(MergeCellsRecord merged) {
		for (int i = 0; i < merged.getNumAreas(); i++) {
			CellRangeAddress area = merged.getAreaAt(i);
			this.collector.merged(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn());
		}
	}

	private void cell(CellValueRecordInterface cell) {
		Cell read = switch (cell) {
			case LabelSSTRecord label -> shared(label);
			case LabelRecord label -> SheetCollector.text(label.getValue());
			case NumberRecord number -> number(number.getValue(), cell);
			case BoolErrRecord flag ->
				flag.isBoolean() ? new Cell.Flag(flag.getBooleanValue()) : fault(flag.getErrorValue());
			case FormulaRecord formula -> formula(formula);
			default -> Cell.BLANK;
		};
		this.collector.cell(cell.getRow() + 1, cell.getColumn(), read);
	}

	private Cell shared(LabelSSTRecord label) {
		SSTRecord table = this.strings;
		boolean there = table != null && label.getSSTIndex() < table.getNumUniqueStrings();
		return (there && table != null) ? SheetCollector.text(table.getString(label.getSSTIndex()).getString())
				: Cell.BLANK;
	}

	private Cell number(double value, CellValueRecordInterface cell) {
		if (!Double.isFinite(value)) {
			return new Cell.Fault("#NUM!");
		}
		boolean day = DateUtil.isADateFormat(this.formats.getFormatIndex(cell), this.formats.getFormatString(cell));
		return SheetCollector.number(BigDecimal.valueOf(value), day, this.from1904);
	}

	private Cell formula(FormulaRecord formula) {
		if (formula.hasCachedResultString()) {
			this.awaitingText = formula;
			return Cell.BLANK;
		}
		CellType type = formula.getCachedResultTypeEnum();
		if (type == CellType.BOOLEAN) {
			return new Cell.Flag(formula.getCachedBooleanValue());
		}
		return (type == CellType.ERROR) ? fault((byte) formula.getCachedErrorValue())
				: number(formula.getValue(), formula);
	}

	private void formulaText(StringRecord text) {
		FormulaRecord formula = this.awaitingText;
		if (formula != null) {
			this.collector.cell(formula.getRow() + 1, formula.getColumn(), SheetCollector.text(text.getString()));
			this.awaitingText = null;
		}
	}

	private static Cell fault(byte code) {
		return new Cell.Fault(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
	}

}
