-- Whoever reads the ledger chart by chart begins with the charts there are: one row of the index for each of them.
create index entry_opening on entry (global_index) where position = 0;
