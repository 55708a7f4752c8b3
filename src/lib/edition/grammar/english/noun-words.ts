/** Words by which the noun is found that an English number counts. */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words behind a number that end what it says: it counts what was named before, or nothing. */
export const ENDS: ReadonlySet<string> = new Set(
	words(`
others short a an the this that these those all both each every any some no such what which who whom whose where when while than as
instead rather so too also even only just of in on at by to from for with without within per over under above below between among
across against along around before after behind beside besides beyond during since until till into onto through
throughout toward towards about near like despite and or but nor yet if because although though unless whether however
therefore thus hence then there here now still already again ago later earlier i we you he she it they them us him her
me ours theirs hers yours mine our their his its my your is are was were be been being am has have had do does did can
could may might must shall should will would not never up down out off away back together apart overall altogether
elsewhere abroad online offline respectively daily weekly monthly quarterly yearly annually nationwide worldwide
countrywide more less fewer most least higher lower better worse further else apiece alone long old high deep wide
thick tall strong last next previous following first second third once twice one amid amongst via upon except plus
minus versus vs broke sank caught burst hit hurt cut put shut went lay lost drew drove flew froze hid rode rang shook
shot sang slept slid stole struck swam threw wore lead leads led live lives take takes took use uses used get gets got go
goes come comes came give gives gave gone make makes made say says said see sees saw seen show shows shown receive
receives received attend attends attended remain remains join joins choose chose hold holds held keep keeps kept leave leaves left meet
meets met pay pays paid run runs ran send sends sent sit sits sat stand stands stood speak speaks spoke teach teaches
taught tell tells told win wins won write writes wrote become became begin began bring brings brought buy bought fall
fell feel felt find found grow grew know knew lose carry carries carried read rise rose sell sold spend spent understand understood need
needs want wants belong belongs enter include includes relate relates cover covers apply applies
`),
);

/**
 * Nouns of several that are verbs of one too. What several do has no such ending, so that behind a number they are nouns: 12 leads,
 * but a family of four needs.
 */
export const NOUNS_OR_VERBS =
	'answers|appeals|attempts|awards|calls|claims|comes|costs|covers|deals|finds|gets|goes|helps|hits|hopes|keeps|leads|lives|looks|makes|means|meets|moves|needs|pays|plays|puts|reads|rides|rises|runs|saves|sees|sends|shows|sits|spans|stands|takes|tells|uses|wants|wins';

/** What is surely a noun at the end of several words, in the singular, as the inside of a group. */
export const SINGLE = words(`
accident aircraft appeal apprentice artist athlete audit auditor award baby bed boiler boy branch breach bridge
building bus candidate car case cashier casualty center centre child claim cleaner clerk clinic club colleague
committee company complainant complaint contract contractor cook courier course crew customer death department device
director dispute doctor driver drug electrician employee engineer factory family farm farmer fatality fine fire
firefighter fireman flat girl graduate group guard guest hospital house incident injury inspection investor laboratory
lawsuit leak lecturer library licence license line lorry machine man manager mechanic meeting member midwife miner
model motion nurse office officer official outage partner passenger patent patient penalty permit person petition
plant player principal prisoner product professor program programme project proposal pupil recall refugee researcher
resident road room scholar school scientist session shareholder ship site soldier spill station student subsidiary
supplier surgeon teacher team technician tenant tender theft town train trainee transformer truck turbine vaccine van
vehicle vessel village villager violation visitor volunteer warehouse welder woman worker
`).join('|');
