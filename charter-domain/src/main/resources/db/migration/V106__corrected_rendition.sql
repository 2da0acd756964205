-- Why a text was corrected after its version was published, and whether whoever signed it is asked again (SO-07).
alter table charter_rendition add column change_kind varchar(10);
alter table charter_rendition add column change_reason varchar(600);

-- Texts whose signatures count no more in a campaign.
create table campaign_corrected_text (
    campaign_id bigint not null references campaign (id),
    sha256      varchar(64) not null,
    constraint campaign_corrected_text_once primary key (campaign_id, sha256)
);
alter table campaign_entry add column again boolean default false not null;
