/**
 * First names that people of the United States use for each other, the groups divided by commas. A name may stand in several: Al may be Albert
 * or Alfred. Written for this project from common knowledge.
 */
const GROUPS = `
aaron ron ronnie, abigail abby gail, abraham abe bram, adam ad, albert al bert bertie, alejandro alex ale jandro,
alexander alex al xander sandy alec lex, alexandra alex sandra lexi alexa, alfonso alphonso al fonzie, alfred al fred freddie freddy,
allan allen alan al, alicia lisa, amanda mandy, andrew andy drew andre, angela angie, ann anne anna annie nancy, anthony tony ant antoni antonio toni,
antoine antwan antwon antone, antonio tony toni, archibald archie, arnold arnie, arthur art artie, augustus august gus, barbara barb babs barbie,
barney barnard bernard bernie, bartholomew bart, benjamin ben benny benji, bernardo bernie, beverly bev, bradley brad, bradford brad, brandon brand,
brendan bren, bryan brian bryant, caleb cale, calvin cal, cameron cam, carl karl, carlos carl,
catherine katherine kathryn kathy cathy kate katie kay cat kat, cassandra cassie sandra, cecil ces, cedric ced,
charles charlie chuck chas charley chaz carlos, charlotte lottie charlie, chester chet, christian chris,
christine christina chris tina chrissy kristina kristine, christopher chris kit topher cris kristopher kris, clarence clay, clayton clay,
clifford clifton cliff, clinton clint, cornelius neil con, courtney court, curtis curt kurtis kurt, cynthia cindy, dale daley,
daniel dan danny dani daniele, danielle dani, darrell darryl daryl darrel darryle, david dave davey davy, deborah debra deb debbie debby,
demetrius demetri meech, dennis denny denis, derek derrick deric derick, desmond des, deandre andre dre, dominic dominick dom nick, dominique dom,
donald don donnie donny, donovan don, dorothy dot dottie dolly, douglas doug, duane dwayne dewayne wayne, dustin dusty, edgar ed eddie,
edmund edmond ed eddie, eduardo ed eddie lalo, edward ed eddie ted teddy ned, edwin ed eddie, elijah eli,
elizabeth liz beth betty lisa eliza libby lizzie, emanuel emmanuel manny manuel, enrique rick henry, eric erik erick rick, ernest ernie ernesto,
eugene gene, evan ev, ezekiel zeke, felipe philip phil, ferdinand ferdie, fernando fern nando, florence flo, frances fran frankie,
francis frank frankie fran, francisco frank frankie paco pancho cisco, frank franklin frankie, franklin frank,
frederick fred freddie freddy fredrick fredric rick, gabriel gabe gabby, garrett gary garry, gary garry, geoffrey jeffrey jeff geoff jeffery,
george georgie jorge, gerald gerry jerry jerald, gerard gerry jerry, gilbert gil bert gilberto, glenn glen, gordon gordy, gregory greg gregg greggory,
guadalupe lupe, guillermo will memo bill, gustavo gus, harold hal harry, harrison harry, harvey harv, hector heck, henry hank harry, herbert herb bert,
herman herm, howard howie, hubert bert hugh, ignacio nacho, irving irv, isaac ike zac izaak, isabel isabella bella izzy, isaiah ike zay, israel izzy,
jackson jack, jacob jake jakob, jacqueline jackie, james jim jimmy jimmie jamie jaime jem, janet jan, jason jay jayson, jeffrey jeff jeffery jeffry,
jennifer jen jenny jenn, jeremiah jerry jeremy jere, jeremy jerry jeremie, jerome jerry, jesse jessie jess, jessica jess jessie, jesus chuy jesse,
joan joanie joanne, joel joe, john johnny jon jack johnnie jonny, johnathan jonathan jon john johnny nathan jonathon johnathon, jorge george,
jose joe pepe joseph, joseph joe joey jo jose, joshua josh, josue josh, juan john, judith judy, julian jules, julio jules, justin jus, keith keef,
kenneth ken kenny kenney, kevin kev, kimberly kim, kristopher kris chris, lamar mar, larry lawrence laurence, lawrence larry laurence lonnie law,
leonard leo len lenny leon leonardo, leroy roy, leslie les lesley, lester les, levi lev, lewis louis lou lew louie luis, lillian lily lil,
louis lou louie luis, lucas luke luc, luis louis lou, luther lou, malcolm mal, manuel manny manolo, marcus marc mark,
margaret maggie meg peggy marge margie rita, maria marie mary, mario mar, marion mary, mark marc marcus, martin marty, marvin marv,
mary maria marie molly, mathew matthew matt, maurice morris moe reese, maximilian maxwell max, melissa missy mel lissa, melvin mel, micah mike,
michael mike mikey mick mickey micheal mikel miguel, michelle shelly shelley, miguel mike michael, milton milt, mitchell mitch,
mohammed mohamed muhammad mohammad mohamad mo muhammed, morris moe, nathan nate nathaniel nat, nathaniel nate nathan nat,
nicholas nick nicky nicolas nico nickolas, nicole nikki nicky, norman norm, oliver ollie, omar omari, oscar oz, pamela pam,
patricia pat patty trish tricia, patrick pat paddy rick, paul paulie pablo, pedro peter pete, peter pete, philip phillip phil, phillip phil,
preston pres, priscilla cilla, quentin quinton quintin, rafael rafe raphael rafa, ralph ralphie, ramon ray, randall randy randal, randolph randy,
raul ray, raymond ray raymundo ramon, rebecca becky becca, reginald reggie reg rex, reuben ruben rubin, ricardo rick ricky richard,
richard rick rich dick richie ricky ritchie richy ricardo, robert bob rob bobby robbie bert robby roberto, roberto bob rob robert beto,
roderick rod rick rodrick, rodney rod, rodolfo rudy rodolph, rodrigo rod rigo, roger rog rodger, roland rolando rollie, ronald ron ronnie ronny,
rosa rose rosie, roosevelt rose, ruben rube, rudolph rudy, russell russ rusty, salvador sal, samantha sam sammy, samuel sam sammy, santiago santi,
scott scotty scottie, sean shawn shaun shane, sebastian seb bastian, sergio serge, shannon shan, shawn sean shaun, sheldon shel, sherman sherm,
sidney sydney sid syd, simon si, solomon sol, stanley stan, stephanie steph, stephen steven steve stevie stephan stefan esteban,
susan sue susie suzanne, sylvester sly, tamara tammy, teresa theresa terry terri tess, terence terrence terry terrance, terrell terry, thaddeus thad,
theodore ted teddy theo, thomas tom tommy thom tomas, tiffany tiff, timothy tim timmy, tobias toby, tracy tracey, travis trav, tyler ty, tyrone ty,
ulysses lee, valerie val, vernon vern, veronica ronnie roni, vicente vince vincent, victor vic victorio, victoria vicky tori,
vincent vin vince vinny vinnie, virgil virg, virginia ginny, wallace wally, walter walt wally, warren ren, wesley wes, wilbur will, wilfred will fred,
willard will, william bill will billy willie willy liam billie, winston win, xavier xav javier, yolanda yoli,
zachary zach zack zachery zackary zak zac zachariah
`;

/** Every first name of the groups with the first names of its groups: what else a person of that name may be called. */
export const FORMS_OF_FIRST_NAMES: ReadonlyMap<string, readonly string[]> = formsOf(GROUPS);

function formsOf(groups: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of groups.trim().split(/,\s+/)) {
    const [full = "", ...rest] = line.split(" ");
    for (const name of [full, ...rest]) forms.set(name, [...(forms.get(name) ?? []), full]);
  }
  return forms;
}
