package id.selaras.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file. */
final class ArchiveCheck {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private ArchiveCheck() {
	}

	/** Clause by clause, against PDF/A-3b; empty if the file keeps to it. */
	static List<String> violations(byte[] pdf) {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
				.distinct()
				.toList();
		}
		catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
