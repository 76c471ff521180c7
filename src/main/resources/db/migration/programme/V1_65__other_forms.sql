-- What the organising team has had made beside the programme's own texts: who checked the plain language, checked easy
-- language, a film in sign language. The files themselves lie in the data folder.
alter table programme.event
    add column other_forms jsonb not null default '{"plainChecked": null, "easyLanguage": null, "signLanguage": null}';
