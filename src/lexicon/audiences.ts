/**
 * Nouns for those who are spoken to, and for what is sent to them. Origin: written for this project.
 */

/** People, bodies and gatherings one may speak to. */
export const AUDIENCE_NOUNS = `
  activist activists agent agents ally allies analyst analysts assembly attendee attendees audience board boss brother
  cabinet caller callers caucus chamber children church citizens class classmates clergy client clients club coach colleague colleagues
  commission commissioners committee conference congregation congress congressman constituents convention
  council councillors country court courtroom critics crowd customers daughter delegates dinner diplomats diplomat director
  doctor doctors donors editor editors electorate emergency employees employers executives experts faculty family fans father
  followers forum friend friends gathering governor graduates group guests guard guards hearing host house husband
  inquiry inspectors interviewer investigators investors journalist journalists judge judges jurors jury
  king lawmaker lawmakers lawyer lawyers leader leaders legislators legislature listeners magazine manager managers mayor
  media meeting member members minister ministers moderator moderators mother nation network neighbor neighbors neighbour
  neighbours newspaper newsroom nurse nurses officer officers official officials outlet owner owners panel parents parishioners parliament
  partner partners party passengers patients people person players police pope premier president press priest prosecutors
  protesters public queen rally readers regulator regulators relatives rescuers reporter reporters
  representatives researchers residents room school secretary senate senator senators shareholders sister soldiers son
  spokesman spokeswoman staff staffer staffers station stewards student students subscribers summit superiors
  supporters survivors teacher teachers teammates team tenants tourists tribunal troops union unions viewers villagers
  visitors volunteers voter voters website wife woman women man men workers workshop world youths aide aides caucus
  blogger bloggers broadcaster daily weekly paper agency service services`;

/** What is sent, given or held: "a letter to", "an interview with". */
export const MESSAGE_NOUNS = `
  address advice answer apology appeal briefing call cable comment comments complaint e-mail e-mails email emails evidence
  fax filing keynote lecture letter letters memo memorandum message messages note notes petition pitch plea
  presentation promise quote remarks reply report response sermon speech speeches statement statements submission
  talk telegram testimony text texts toast tweet videomessage warning`;

/** What two have together, with "with". */
export const MEETING_NOUNS = `
  appearance briefing call chat conversation conversations discussion exchange interview interviews meeting
  phone-in podcast session sit-down talk talks`;
