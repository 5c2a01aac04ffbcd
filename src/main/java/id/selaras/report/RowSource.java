package id.selaras.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/**
 * Rows of a view for a template. At its end it begins anew, because a template may print
 * the same rows twice.
 */
final class RowSource implements JRDataSource {

	private final List<? extends Record> rows;

	private Iterator<? extends Record> iterator;

	private Map<String, Object> current = Map.of();

	RowSource(List<? extends Record> rows) {
		this.rows = rows;
		this.iterator = rows.iterator();
	}

	@Override
	public boolean next() {
		if (!this.iterator.hasNext()) {
			this.iterator = this.rows.iterator();
			return false;
		}
		this.current = Fields.of(this.iterator.next());
		return true;
	}

	@Override
	public Object getFieldValue(JRField field) throws JRException {
		Object value = this.current.get(field.getName());
		if (value == null) {
			throw new JRException("The view's rows have no field " + field.getName());
		}
		return value;
	}

}
