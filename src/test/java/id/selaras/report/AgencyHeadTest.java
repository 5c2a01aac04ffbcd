package id.selaras.report;

import java.util.List;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyHeadTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "OPD | Dinas Kesehatan | KEPALA DINAS KESEHATAN KABUPATEN MANOKWARI",
					"OPD | Sekretariat Daerah | SEKRETARIS DAERAH KABUPATEN MANOKWARI",
					"OPD | Sekretariat DPRD | SEKRETARIS DPRD KABUPATEN MANOKWARI",
					"OPD | Inspektorat Daerah | INSPEKTUR DAERAH KABUPATEN MANOKWARI",
					"OPD | Inspektorat | INSPEKTUR KABUPATEN MANOKWARI",
					"OPD | RSUD Manokwari | DIREKTUR RSUD MANOKWARI KABUPATEN MANOKWARI",
					"KECAMATAN | Kecamatan Jenangan | CAMAT JENANGAN KABUPATEN MANOKWARI",
					"DISTRIK | Distrik Masni | KEPALA DISTRIK MASNI KABUPATEN MANOKWARI",
					"KELURAHAN | Kelurahan Wosi | LURAH WOSI KABUPATEN MANOKWARI",
					"KAMPUNG | Kampung Udapi Hilir | KEPALA KAMPUNG UDAPI HILIR KABUPATEN MANOKWARI",
					"BUMD | Perumda Air Minum Kabupaten Manokwari | DIREKTUR PERUMDA AIR MINUM KABUPATEN MANOKWARI",
					"CAMPUS | Universitas Papua | PIMPINAN UNIVERSITAS PAPUA KABUPATEN MANOKWARI" })
	void signsUnderItsOwnTitle(AgencyKind kind, String name, String role) {
		Agency agency = new Agency("a", name, "", List.of(), kind, null, "");
		assertThat(AgencyHead.role(agency, SourceBuilder.aSource().build().regency())).isEqualTo(role);
	}

}
