-- The tray: those without a place in time come last in the order of days, behind all that have one.
create index event_undated on event (first_day, id) where shown and when_state <> 'placed';
