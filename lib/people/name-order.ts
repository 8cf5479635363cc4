import { fold } from '@/lib/words';

const set = (words: string) => new Set(words.split(' '));

/** Where the family name is said and written first, with the family and given names that are frequent there. */
const countries: Record<string, { families: Set<string>; givens: Set<string> }> = {
	HU: {
		families: set(
			'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi torok feher balazs gal kis szucs kocsis orsos pinter fodor szalai sipos magyar lukacs gulyas biro katona laszlo jakab szekely feketa orban gyurcsany szijjarto navracsics barta antal bodnar hegedus soos vegh halasz boros kelemen veres major banfi karacsony puskas bartok kodaly petofi ady',
		),
		givens: set(
			'laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras csaba imre lajos gyorgy balazs gyula mihaly karoly robert bela daniel adam david viktor akos mate bence levente marton gergely matyas pal arpad erno geza kalman denes barnabas domonkos benedek szabolcs krisztian norbert richard roland maria erzsebet katalin ilona eva anna zsuzsanna margit judit agnes julianna andrea ildiko erika krisztina monika szilvia eszter melinda aniko beata timea reka nora orsolya dora petra viktoria edit magdolna iren gabriella piroska rozalia klara marta tunde boglarka zsofia hanna lilla kinga csilla emese noemi',
		),
	},
	CN: {
		families: set(
			'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan lu fan wang jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan lei long tao shi he gu mao hao gong shao wan qian yi ouyang sima zhuge situ lai xi deng hua lau chan wong cheung ng leung mo',
		),
		givens: set(''),
	},
	JP: {
		families: set(
			'sato suzuki takahashi tanaka watanabe ito itoh yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki yamasaki mori abe ikeda hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura takeuchi nakajima okamoto matsuda harada nakagawa kishida koizumi suga ishiba aso hatoyama noda kan mishima kurosawa miyazaki kawabata toyota honda',
		),
		givens: set(
			'hiroshi takashi kenji akira taro jiro ichiro shinzo fumio yoshihide shigeru haruki yuki yuko keiko kazuko yoko akiko naoko tomoko kumiko emi mariko noriko satoshi makoto minoru takeshi masaru kazuo haruto sakura aoi hina yui rin mei sota ren daisuke kenta naoki shota yukio junichiro',
		),
	},
	KR: {
		families: set(
			'kim lee yi rhee park bak pak choi choe jung jeong chung chong kang gang cho jo yoon yun jang chang lim im rim han oh o seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun son sohn yang bae baek paik heo huh hur nam shim sim no noh roh ha kwak gwak sung seong cha joo ju woo u min jin ban namgung hwangbo',
		),
		givens: set(''),
	},
	VN: {
		families: set(
			'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan trinh lam dao mai to ha luong cao luu ta chu thai phung quach vuong',
		),
		givens: set(''),
	},
};
const alike: Record<string, string> = { TW: 'CN', HK: 'CN', MO: 'CN', SG: 'CN', KP: 'KR' };

/** Whether the family name comes first where these countries (ISO 3166-1) are, in at least one of them. */
export const familyNameLeads = (codes: readonly string[] = []) =>
	codes.some((code) => countries[alike[code] ?? code] !== undefined);

const parts = (word: string) => fold(word).folded.split('-').filter(Boolean);
const among = (names: Set<string>, word = '') => {
	const said = parts(word);
	return said.length > 0 && said.every((part) => names.has(part));
};

/**
 * Whether a name begins with the family name, as far as its words tell for these countries: a frequent family name at
 * its beginning, or a given name at its end, and not the same the other way round. What nothing tells is read as here.
 */
export function beginsAsThere(words: readonly string[], codes: readonly string[] = []): boolean {
	if (words.length < 2) return false;
	const [first, last] = [words[0], words.at(-1)];
	return codes.some((code) => {
		const there = countries[alike[code] ?? code];
		if (!there) return false;
		const here = Number(among(there.givens, first)) + Number(among(there.families, last));
		const inOrder = Number(among(there.families, first)) + Number(among(there.givens, last));
		// „Li Wei“, „Park Min“: both may be either, and there it stands first.
		return inOrder > here || (inOrder === here && inOrder > 0);
	});
}
