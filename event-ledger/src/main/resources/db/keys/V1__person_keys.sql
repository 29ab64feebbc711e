-- The keys of each person, wrapped by a master key that is in no database. In a database of its own, with backups of
-- its own: destroying a person's keys must not be undone by restoring the entries.
create table person_key (
    person     text        not null,
    version    int         not null,
    aead       bytea       not null,
    mac        bytea       not null,
    created_at timestamptz not null default now(),
    constraint person_key_version primary key (person, version),
    constraint person_key_starts_at_one check (version >= 1)
);

grant select, insert on person_key to timeline_keys_user;
