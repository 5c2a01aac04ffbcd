-- Our tables, the same statements for HSQLDB and PostgreSQL; only the names of the two
-- unbounded types differ and are filled in at the start.
-- Regency leads every key. What people wrote (paths, keys) may be longer than an index
-- takes: the SHA-256 of it stands in the key, the text beside it.
-- IF NOT EXISTS: HSQLDB commits each statement by itself, a killed first start goes on here.

create table if not exists original (
	regency varchar(40) not null,
	sha256 varchar(64) not null,
	byte_count bigint not null,
	primary key (regency, sha256)
);

create table if not exists sighting (
	regency varchar(40) not null,
	path_sha256 varchar(64) not null,
	path ${text} not null,
	original varchar(64) not null,
	arrived date,
	primary key (regency, path_sha256),
	foreign key (regency, original) references original (regency, sha256)
);

create table if not exists submission (
	regency varchar(40) not null,
	original varchar(64) not null,
	ordinal integer not null,
	path ${text} not null,
	agency varchar(255) not null,
	form varchar(255) not null,
	for_period varchar(20) not null,
	state varchar(40) not null,
	revision integer not null,
	arrived date,
	modified date,
	rows_read integer not null,
	primary key (regency, original, ordinal),
	foreign key (regency, original) references original (regency, sha256)
);

create table if not exists document (
	regency varchar(40) not null,
	kind varchar(60) not null,
	key_sha256 varchar(64) not null,
	document_key ${text} not null,
	fingerprint varchar(64) not null,
	primary key (regency, kind, key_sha256)
);

-- apart, so that looking at fingerprints reads no content
create table if not exists document_content (
	regency varchar(40) not null,
	kind varchar(60) not null,
	key_sha256 varchar(64) not null,
	deflated ${bytes} not null,
	primary key (regency, kind, key_sha256),
	foreign key (regency, kind, key_sha256) references document (regency, kind, key_sha256) on delete cascade
);

-- an identifier is short enough to be read out on the telephone, too short to be unique
-- for ever: findings and questions are numbered within their scope
create table if not exists finding (
	regency varchar(40) not null,
	scope varchar(255) not null,
	ordinal integer not null,
	identifier varchar(40) not null,
	for_period varchar(20) not null,
	code varchar(255) not null,
	severity varchar(20) not null,
	original varchar(64) not null,
	file_path ${text} not null,
	sheet ${text},
	cell varchar(40),
	subject ${text} not null,
	facts ${text} not null,
	text_indonesian ${text} not null,
	text_english ${text} not null,
	advice_indonesian ${text} not null,
	advice_english ${text} not null,
	primary key (regency, scope, ordinal)
);

create index if not exists finding_identifier on finding (regency, identifier);

create table if not exists question (
	regency varchar(40) not null,
	scope varchar(255) not null,
	ordinal integer not null,
	identifier varchar(40) not null,
	kind varchar(255) not null,
	original varchar(64) not null,
	file_path ${text} not null,
	sheet ${text},
	cell varchar(40),
	subject ${text} not null,
	text_indonesian ${text} not null,
	text_english ${text} not null,
	alternatives ${text} not null,
	wording ${text} not null,
	agency varchar(255) not null,
	primary key (regency, scope, ordinal)
);

create index if not exists question_identifier on question (regency, identifier);

-- each from a line of the journal, which is written first: sequence is the line's number
create table if not exists decision (
	regency varchar(40) not null,
	sequence bigint not null,
	identifier varchar(40) not null,
	kind varchar(255) not null,
	agency varchar(255) not null,
	wording ${text} not null,
	original varchar(64) not null,
	place ${text} not null,
	choice ${text} not null,
	decided_by ${text} not null,
	decided_on date not null,
	revoked_by ${text},
	revoked_on date,
	primary key (regency, sequence)
);

create table if not exists figure (
	regency varchar(40) not null,
	code varchar(40) not null,
	key_sha256 varchar(64) not null,
	figure_key ${text} not null,
	for_period varchar(20) not null,
	printed ${text} not null,
	worked ${text} not null,
	sources ${text} not null,
	version ${text} not null,
	superseded_by varchar(40),
	primary key (regency, code),
	foreign key (regency, superseded_by) references figure (regency, code)
);

create index if not exists figure_key on figure (regency, key_sha256);

create table if not exists made_result (
	regency varchar(40) not null,
	for_period varchar(20) not null,
	kind varchar(60) not null,
	key_sha256 varchar(64) not null,
	result_key ${text} not null,
	fingerprint varchar(64) not null,
	output_sha256 varchar(64) not null,
	primary key (regency, for_period, kind, key_sha256)
);
