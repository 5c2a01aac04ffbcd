-- Both can be made again from the journal: releases wholly, of the messages those that were sent.

create table if not exists released_period (
	regency varchar(40) not null,
	for_period varchar(20) not null,
	sequence bigint not null,
	released_by ${text} not null,
	released_on date not null,
	figures varchar(64) not null,
	reports ${text} not null,
	primary key (regency, for_period)
);

-- sequence is the line of the journal that says that it was sent, 0 before; next_attempt
-- in milliseconds since 1970
create table if not exists outbox (
	regency varchar(40) not null,
	message_key varchar(64) not null,
	for_period varchar(20) not null,
	role varchar(20) not null,
	recipient varchar(255) not null,
	recipient_name ${text} not null,
	address ${text} not null,
	subject ${text} not null,
	body ${text} not null,
	enclosures ${text} not null,
	basis ${text} not null,
	state varchar(20) not null,
	attempts integer not null,
	next_attempt bigint not null,
	reply ${text} not null,
	sequence bigint not null,
	sent_on date,
	primary key (regency, message_key)
);

create index if not exists outbox_state on outbox (state);
