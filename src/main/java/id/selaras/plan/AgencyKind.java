package id.selaras.plan;

/** The kinds of reporters. */
public enum AgencyKind {

	OPD, DISTRIK, KECAMATAN, KAMPUNG, DESA, KELURAHAN, BUMD, CAMPUS

}
