-- Whose keys were destroyed, and up to which version. Stands here before a key is touched, and is carried out again after
-- a restore of the keys. Only the owner adds to it: whoever can write here can have anybody's words destroyed.
create table erasure (
    person          text        not null,
    through_version int         not null,
    erased_at       timestamptz not null,
    basis           text        not null,
    constraint erasure_of_versions primary key (person, through_version),
    constraint erasure_of_some_version check (through_version >= 1),
    constraint erasure_basis_is_short check (char_length(basis) between 1 and 200)
);

create trigger erasure_keeps_its_rows before update or delete on erasure
    for each row execute function entry_is_only_added_to();
create trigger erasure_is_not_emptied before truncate on erasure
    for each statement execute function entry_is_only_added_to();

alter table erasure enable always trigger erasure_keeps_its_rows;
alter table erasure enable always trigger erasure_is_not_emptied;

grant select on erasure to timeline_writer, timeline_reader;
