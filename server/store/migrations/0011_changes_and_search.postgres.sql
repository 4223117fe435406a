-- Every gift is told to two audiences: each index of the log costs it two more pages of the disk. Nothing looks a
-- campaign's changes up by the campaign any more. The index of search is made by the server when it starts, because it
-- needs an extension that may not be there.
DROP INDEX change_campaign;
