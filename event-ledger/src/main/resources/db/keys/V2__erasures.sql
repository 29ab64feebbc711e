-- Which versions of whose keys were destroyed: the same rows as in the ledger's database and off its servers.
create table erasure (
    person          text        not null,
    through_version int         not null,
    erased_at       timestamptz not null,
    basis           text        not null,
    constraint erasure_of_versions primary key (person, through_version),
    constraint erasure_of_some_version check (through_version >= 1),
    constraint erasure_basis_is_short check (char_length(basis) between 1 and 200)
);

create function erasure_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'erasures are only ever added to: % of % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation', hint = 'What was destroyed stays destroyed.';
end
$$;

create trigger erasure_keeps_its_rows before update or delete on erasure
    for each row execute function erasure_is_only_added_to();
create trigger erasure_is_not_emptied before truncate on erasure
    for each statement execute function erasure_is_only_added_to();

alter table erasure enable always trigger erasure_keeps_its_rows;
alter table erasure enable always trigger erasure_is_not_emptied;

-- Volatile, so that its query sees an erasure committed while the insert waited for the table.
create function person_key_is_not_erased() returns trigger language plpgsql volatile as
$$
begin
    if exists (select from erasure where person = new.person and through_version >= new.version) then
        raise exception 'version % of this key was destroyed', new.version
            using errcode = 'restrict_violation', hint = 'What is said from now on is sealed under a later version.';
    end if;
    return new;
end
$$;

create trigger person_key_stays_destroyed before insert or update on person_key
    for each row execute function person_key_is_not_erased();

alter table person_key enable always trigger person_key_stays_destroyed;

grant select on erasure to timeline_keys_user;
