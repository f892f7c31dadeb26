/**
 * Words that are also names. Such a part of a name is taken for the person only where it is written as a name, so that a page about Will
 * Brown keeps its verbs and colours.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `will mark may april june august summer autumn winter spring grace hope faith joy rose lily ivy violet daisy dawn eve art bill bob rob
   pat jack drew frank grant chase chance miles price rich rusty sandy sky star storm stone sunny sue ray rod reed guy gene earl duke major
   baron king prince queen bishop pope abbot judge marshal constable sheriff page knight squire young old long short little small strong
   wise good best moody savage sharp stout swift bright dark light brown black white green gray grey gold silver blue red rust wood woods
   field fields forest hill hills lake rivers river brook brooks ford bridges bridge banks bank bay beach marsh moss heath meadow glen dale
   vale valley mills mill house houses barn barnes street lane lanes parks park place rhodes church temple chapel cross gates gate wall
   walls hall halls locke lock keys key post poole pool wells well waters water fountain frost snow rain raines winters summers day days
   weeks noon friday monday parker porter potter baker cook butler carter carpenter cooper dyer farmer fisher fowler gardener glover hunter
   mason miller painter piper sawyer shepherd singer skinner smith tanner taylor thatcher turner wagner walker weaver webb ward warden
   wolf fox bear lamb bird crane crow drake finch hawk heron jay martin partridge robin swan wren bass fish pike salmon trout bull buck
   hart hogg bacon rice bean beans berry cherry apple plum peach pepper ginger olive sage basil root branch bush flowers flower thorn
   love loving joyce merry sweet tender noble blessing praise trinity justice liberty freedom legend honor honest precious destiny
   angel christian dean case chase close cope craft crane cash coin cole coal conway court cruise dash dell diamond doe early east west
   north south ends england france holland ireland jordan london paris dallas austin houston jackson lincoln madison monroe washington
   fair farrow fields flint flood floyd foot foster free french frey golden goods hand hands hardy hay hays head heard hood horn hull hunt
   job johns lace land lands lane last law laws leaf lee link list low mace maker mann man march means might mile money moon moor more
   moore needle nest new newman nickel nut oaks orange pace pack paine pain parish park pass peace peak pearl penny perry pitt plant plum
   pond power powers pride quick race rains rank read rich ridge rising rock rocks rocker rope rowe sale sales say seal self shade shell
   ship shoemaker shore shot shields shield sink skip sloan snipe sole song speaker spear speed spence spring staff stark steel steele stern
   still stock story stokes swain sample sandy see tell tall teal temple terry tide till tiller trace train tree true trust tucker vance
   van vice wade wait wake ware wave way welch west wheat wheeler whip wild win wing winner winter wish worth yard yarn`.split(
    /\s+/,
  ),
);

/** What stands behind a name of a place or a body, and not behind a person's: "Marsh Creek", "Brown County". */
export const placeWords: ReadonlySet<string> = new Set(
  `street st avenue ave road rd drive lane boulevard blvd court place way terrace circle trail highway parkway county city town township
   village creek river lake valley hills hill heights park square bridge beach bay island point ridge springs falls police department sheriff
   high school university college church hospital building apartments mall station house center centre district state border`.split(
    /\s+/,
  ),
);

/** What a person does or has done to them: behind a word that opens a sentence it tells that the word is a name. */
export const personWords: ReadonlySet<string> = new Set(
  `was is has had were did does said says told tells died dies ran runs held holds lived lives leaves left loved liked wanted knew fell
   lay stood walked went came got jr sr iii who whose and's shot killed injured wounded fatally dead remembered mourned buried charged
   identified attended graduated worked played suffered pleaded fled dropped raised reached pointed never also then`.split(
    /\s+/,
  ),
);
