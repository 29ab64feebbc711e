-- Signed states of the ledger, and who signs them: a key, and each key that took over, endorsed by the one before it.
create table signer (
    number         int         not null,
    public_key     text        not null,
    after_position bigint      not null,
    began_at       timestamptz not null,
    endorsed_by    text,
    endorsement    text,
    constraint signer_number primary key (number),
    constraint signer_is_endorsed check (number = 1 or (endorsed_by is not null and endorsement is not null))
);

create table checkpoint (
    position    bigint      not null,
    ledger_hash bytea       not null,
    made_at     timestamptz not null,
    signer      text        not null,
    signature   text        not null,
    constraint checkpoint_position primary key (position)
);

create trigger signer_keeps_its_rows before update or delete on signer
    for each row execute function entry_is_only_added_to();
create trigger signer_is_not_emptied before truncate on signer
    for each statement execute function entry_is_only_added_to();
create trigger checkpoint_keeps_its_rows before update or delete on checkpoint
    for each row execute function entry_is_only_added_to();
create trigger checkpoint_is_not_emptied before truncate on checkpoint
    for each statement execute function entry_is_only_added_to();

alter table signer enable always trigger signer_keeps_its_rows;
alter table signer enable always trigger signer_is_not_emptied;
alter table checkpoint enable always trigger checkpoint_keeps_its_rows;
alter table checkpoint enable always trigger checkpoint_is_not_emptied;

grant select, insert on signer, checkpoint to timeline_writer;
grant select on signer, checkpoint to timeline_reader;
