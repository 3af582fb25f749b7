-- When the server made the page that first showed a revision: what an older page shows replaces nothing.
-- NULL where the way in does not tell.
ALTER TABLE post_revision ADD COLUMN shown_at INTEGER;

-- When the post's own page said that it is there and not shown (a copyright block); NULL while it is shown.
ALTER TABLE post ADD COLUMN withheld_at INTEGER;

-- After so long without a good read something is wrong with the reading itself; NULL: it is not watched.
ALTER TABLE source ADD COLUMN read_within_ms INTEGER;

-- When it was last found that nothing stands below the oldest post; looked at again from time to time.
ALTER TABLE source ADD COLUMN bottom_seen_at INTEGER;
