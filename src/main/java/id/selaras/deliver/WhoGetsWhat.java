package id.selaras.deliver;

import java.util.ArrayList;
import java.util.List;

import id.selaras.plan.Agency;
import id.selaras.plan.Consultant;
import id.selaras.plan.Regency;

/**
 * Who may get what: consultants the reports of the regencies that they serve, those whom
 * the regency names its reports, agencies their own corrections; nobody else anything.
 */
public final class WhoGetsWhat {

	private final Regency regency;

	private final List<Consultant> consultants;

	private final List<Agency> agencies;

	public WhoGetsWhat(Regency regency, List<Consultant> consultants, List<Agency> agencies) {
		this.regency = regency;
		this.consultants = List.copyOf(consultants);
		this.agencies = List.copyOf(agencies);
	}

	/** Those who get reports. */
	public List<Recipient> ofReports() {
		List<Recipient> recipients = new ArrayList<>();
		for (Consultant consultant : this.consultants) {
			if (consultant.regencies().contains(this.regency.code())) {
				MailAddress.of(consultant.email())
					.ifPresent((address) -> recipients
						.add(new Recipient(Recipient.Role.CONSULTANT, consultant.id(), consultant.name(), address)));
			}
		}
		int number = 0;
		for (String named : this.regency.recipients()) {
			String id = String.valueOf(++number);
			MailAddress.of(named)
				.filter((address) -> recipients.stream().noneMatch((it) -> it.address().equals(address)))
				.ifPresent((address) -> recipients
					.add(new Recipient(Recipient.Role.REGENCY, id, this.regency.fullName(), address)));
		}
		return recipients;
	}

	/** Agencies with an address; a contact may also be a telephone number. */
	public List<Recipient> ofCorrections() {
		List<Recipient> recipients = new ArrayList<>();
		for (Agency agency : this.agencies) {
			MailAddress.of(agency.contact())
				.ifPresent((address) -> recipients
					.add(new Recipient(Recipient.Role.AGENCY, agency.code(), agency.name(), address)));
		}
		return recipients;
	}

	/** Whether the home still names this recipient: what was planned earlier may not. */
	public boolean names(Recipient recipient) {
		List<Recipient> named = (recipient.role() == Recipient.Role.AGENCY) ? ofCorrections() : ofReports();
		return named.stream().anyMatch((it) -> it.key().equals(recipient.key()));
	}

}
