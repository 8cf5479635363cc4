export const keyboardRuns = [
	'01234567890123456789',
	'qwertzuiopüasdfghjklöäyxcvbnm',
	'qwertyuiopasdfghjklzxcvbnm',
	'abcdefghijklmnopqrstuvwxyz',
	'1q2w3e4r5t6z7u8i9o0p',
	'1q2w3e4r5t6y7u8i9o0p',
	'1qaz2wsx3edc4rfv5tgb6zhn7ujm8ik,9ol.',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
	'qazwsxedcrfvtgbyhnujmikolp',
	'qayswxedcrfvtgbzhnujmikolp',
	'aqswdefrgthyjukilop',
	'1122334455667788990011',
];

/** The words that lead the lists of leaked passwords, German and English; digits and signs around them don't help. */
export const commonWords = `
abc abcd abcdef access admin adminadmin administrator adobe aloha andrea andreas angel angels anna anthony arsenal arschloch asdf asdfgh
ashley august austria babygirl bailey banane barcelona baseball basketball batman bayern bayernmuenchen berlin blink bonjour borussia bundesliga
butterfly buster cambiame changeme charlie cheese chelsea chocolate christian christina christmas computer cookie correct corvette daniel daniela datenbank default
dezember deutschland dortmund dragon dienstag donald donnerstag druckerei eintracht einhorn elephant engel erdbeere ficken flower flowers
football forever frankfurt frankreich frankfurter freedom freitag freundschaft friends frühling fruehling fussball fußball ganzgeheim garfield geheim geheimnis
george germany ginger gluehwein google guest guten gutenmorgen gutentag hallo hallohallo hallowelt hamburg hannover hannah harley hello hellokitty helloworld herbst hessen
hockey horse hunter ichliebedich iloveu iloveyou ihavenopass internet jackson januar jasmine jennifer jessica jesus jordan joshua juli juni justin
kaiserslautern kartoffel kassel katze kennwort killer kitty knuddel koeln köln lakers landkreis letmein letmeinnow liebe liebling linkedin liverpool lol london
loveme lover lovely ludwig maerz märz mainz manchester manager mama mannheim maria marina martin master matrix matthew mausi mai mein meinpasswort merlin
melanie mercedes michael michelle microsoft minecraft mittwoch monkey montag morgen mother munich muenchen münchen mustang mypassword naruto natalie
newyork nicole ninja november nutella office officeoffice oktober ostern paris partnerschaft pass passphrase passw passwd passwort passwortpasswort password passwordpassword
patrick peace pepper peter pokemon pokemon porsche princess prinzessin purple qwer qwert qwerty qwertyuiop qwertz qwertzuiop qazwsx rainbow ranger robert rosebud samantha samsung samstag
sandra sascha schalke schatz schatzi schmetterling schnecke schokolade schule schwarz secret secretsecret september service shadow silver simone snoopy soccer
sommer sommerferien sonne sonnenblume sonnenschein sonntag spiderman staatskanzlei staple starwars stefan steffen stern stuttgart sunday summer summertime sunflower sunshine superman superstar support system temp temporary test testing testtest tester testpasswort
thomas thunder thunderbird tigger tinkerbell topsecret trustno trustnoone urlaub user vanessa verwaltung volkswagen wasser wasserfall weihnachten weltmeister welcome werder whatever wiesbaden willkommen winter windows wordpass yankees yellow zaubermaus
`
	.trim()
	.split(/\s+/);
