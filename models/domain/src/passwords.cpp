#include "domain/text.h"

#include <QStringView>
#include <algorithm>
#include <array>
#include <string_view>

namespace dreamjar {

namespace {

/// The passwords of eight characters and more that lead the lists of leaked ones, in lower case and in order.
// clang-format off
constexpr std::array<std::u16string_view, 1227> commonPasswords{
    u"!qaz1qaz", u"!qaz2wsx", u"00000000", u"000000000", u"0000000000", u"00001111", u"00112233", u"01234567",
    u"012345678", u"0123456789", u"0987654321", u"0o9i8u7y", u"0okmnji9", u"10101010", u"101010101", u"1010101010",
    u"10203040", u"1020304050", u"102030405060", u"11110000", u"11111111", u"111111111", u"1111111111", u"11111112",
    u"11112222", u"11223344", u"1122334455", u"112233445566", u"12121212", u"1212121212", u"12312312", u"123123123",
    u"123321123", u"1233211234567", u"12341234", u"123412345", u"12344321", u"1234512345", u"123454321",
    u"1234554321", u"123456123", u"123456123456", u"123456321", u"123456654321", u"12345678", u"123456780",
    u"123456781", u"123456788", u"123456789", u"1234567890", u"1234567891", u"12345678910", u"1234567a", u"1234567q",
    u"1234567z", u"123456987", u"123456a1", u"123456aa", u"123456ab", u"123456abc", u"123456qwe", u"123456qwerty",
    u"12345abc", u"12345abcd", u"12345abcde", u"12345qwe", u"12345qwert", u"12345qwerty", u"1234abcd", u"1234qwer",
    u"1234qwerty", u"1234rewq", u"123654789", u"123789456", u"123abc123", u"123abcabc", u"123qwe123", u"123qwe123qwe",
    u"123qweasd", u"123qweasdzxc", u"123qweqwe", u"13131313", u"131313131", u"13579246", u"135792468", u"1357924680",
    u"14141414", u"147147147", u"14725836", u"147258369", u"147852369", u"147896325", u"15151515", u"159357258",
    u"159753258", u"159753456", u"1q2w3e4r", u"1q2w3e4r5t", u"1q2w3e4r5t6y", u"1q2w3e4r5t6y7u", u"1q2w3e4r5t6y7u8i",
    u"1q2w3e4r5t6z", u"1qaz!qaz", u"1qaz1qaz", u"1qaz2wsx", u"1qaz2wsx3edc", u"1qaz2wsx3edc4rfv", u"1qazxsw2",
    u"1qazzaq1", u"20202020", u"21212121", u"22221111", u"22222222", u"222222222", u"22334455", u"23232323",
    u"24681357", u"246813579", u"25252525", u"258456258", u"2wsx3edc", u"2wsxzaq1", u"31313131", u"31415926",
    u"314159265", u"3141592653", u"321321321", u"321654987", u"32323232", u"33333333", u"333333333", u"369258147",
    u"3e4r5t6y", u"3edc4rfv", u"42424242", u"43214321", u"44444444", u"45454545", u"456456456", u"456789123",
    u"50505050", u"54321543", u"55555555", u"555555555", u"5555555555", u"55667788", u"56565656", u"65432100",
    u"66666666", u"666666666", u"69696969", u"6969696969", u"741852963", u"76543210", u"77777777", u"777777777",
    u"7777777777", u"77889900", u"78945612", u"789456123", u"789456124", u"789789789", u"86428642", u"87654321",
    u"88888888", u"888888888", u"8888888888", u"88888888a", u"89898989", u"90909090", u"963258741", u"963852741",
    u"987654321", u"9876543210", u"987654321a", u"987654321q", u"98989898", u"99887766", u"998877665544", u"99999999",
    u"999999999", u"9999999999", u"@wsx1qaz", u"a1234567", u"a12345678", u"a123456789", u"a1b2c3d4", u"a1b2c3d4e5",
    u"a1s2d3f4", u"aa123456", u"aa12345678", u"aaa11111", u"aaaa1111", u"aaaaaaa1", u"aaaaaaaa", u"aaaaaaaaa",
    u"aaaaaaaaaa", u"aabbccdd", u"abababab", u"abc12345", u"abc123456", u"abc1234567", u"abc12345678",
    u"abc123456789", u"abc123abc", u"abc123def", u"abcabc123", u"abcd1234", u"abcd12345", u"abcd123456", u"abcdabcd",
    u"abcde123", u"abcde12345", u"abcdef12", u"abcdef123", u"abcdefg1", u"abcdefg123", u"abcdefgh", u"abcdefghi",
    u"abcdefghij", u"abcdefghijk", u"abcdefghijkl", u"access12", u"access123", u"admin123", u"admin1234",
    u"admin12345", u"admin123456", u"admin@123", u"adminadmin", u"administrator", u"administrator1", u"adminpass",
    u"adminpassword", u"alejandra", u"alejandro", u"alessandra", u"alessandro", u"alexander", u"alexander1",
    u"alexandra", u"alexandre", u"amoremio", u"andrew123", u"angel123", u"angels123", u"anthony1", u"anthony123",
    u"antonella", u"asd123456", u"asd123asd", u"asdasdasd", u"asdf1234", u"asdf12345", u"asdf123456", u"asdfasdf",
    u"asdfasdfasdf", u"asdfg123", u"asdfg12345", u"asdfghj1", u"asdfghjk", u"asdfghjkl", u"asdfghjkl1",
    u"asdfghjkl123", u"asdfqwer", u"asdfzxcv", u"asdqwe123", u"ashley12", u"ashley123", u"autumn2020", u"autumn2021",
    u"autumn2022", u"autumn2023", u"autumn2024", u"autumn2025", u"azerty123", u"azertyui", u"azertyuiop", u"baby1234",
    u"babyboy1", u"babyboy123", u"babydoll", u"babygirl", u"babygirl1", u"babygirl12", u"babygirl123", u"badboy123",
    u"banana12", u"banana123", u"barcelona", u"barcelona1", u"barcelona123", u"baseball", u"baseball1", u"baseball12",
    u"basketball", u"basketball1", u"batman12", u"batman123", u"bayern123", u"bayernmuenchen", u"bbbbbbbb",
    u"beautiful", u"beautiful1", u"beautiful123", u"beauty123", u"benjamin", u"benjamin1", u"berlin123", u"bienvenue",
    u"birthday", u"birthday1", u"bitchass", u"blackberry", u"blessed1", u"blessing", u"blink182", u"bluebird",
    u"bluesky1", u"bonita123", u"bonjour1", u"bonjour123", u"borussia", u"borussia1", u"brandon1", u"brittany",
    u"brittany1", u"brother1", u"brother123", u"bubbles1", u"bubbles123", u"buddy123", u"buster12", u"buster123",
    u"butterfly", u"butterfly1", u"butterfly123", u"callofduty", u"camaro69", u"cameron1", u"carolina", u"caroline",
    u"cassandra", u"catherine", u"cccccccc", u"champion", u"champion1", u"changeit", u"changeme", u"changeme!",
    u"changeme1", u"changeme123", u"charlie1", u"charlie123", u"charlotte", u"charlotte1", u"cheese12", u"cheese123",
    u"chelsea1", u"chelsea123", u"cherokee", u"chicken1", u"chicken123", u"chocolate", u"chocolate1", u"chocolate123",
    u"chocolate2", u"chouchou", u"chris123", u"christian", u"christian1", u"christina", u"christine", u"christmas",
    u"christmas1", u"christopher", u"christopher1", u"ciaociao", u"cocacola", u"cocacola1", u"colorado", u"computer",
    u"computer1", u"computer12", u"computer123", u"contrasena", u"contraseña", u"contraseña1", u"cookie12",
    u"cookie123", u"corazon1", u"correcthorsebatterystaple", u"corvette", u"corvette1", u"counterstrike", u"courtney",
    u"courtney1", u"cowboys1", u"cowboys123", u"creative", u"cristina", u"crystal1", u"daniel01", u"daniel12",
    u"daniel123", u"danielle", u"danielle1", u"darkness", u"darkside", u"dddddddd", u"december", u"december1",
    u"default1", u"default123", u"demo1234", u"demodemo", u"destiny1", u"destiny123", u"deutschland", u"diamond1",
    u"diamond123", u"diamonds", u"dinosaur", u"discover", u"dolphin1", u"dolphins", u"dolphins1", u"dortmund",
    u"doudou123", u"dragon12", u"dragon123", u"dragon1234", u"dragonball", u"dragonballz", u"dragonfly", u"dragons1",
    u"dreamjar", u"dreamjar1", u"dreamjar123", u"dreamjars", u"element1", u"elephant", u"elephant1", u"elizabeth",
    u"elizabeth1", u"emmanuel", u"estrella", u"estrella1", u"everton1", u"everyday", u"facebook", u"facebook1",
    u"facebook123", u"familia1", u"familia123", u"family12", u"family123", u"fantasy1", u"february", u"fernanda",
    u"fernando", u"ferrari1", u"ferrari123", u"ffffffff", u"ficken123", u"fireball", u"firebird", u"fishing1",
    u"flamingo", u"florence", u"flower12", u"flower123", u"football", u"football1", u"football12", u"football123",
    u"forever1", u"forever123", u"foreverlove", u"fortnite", u"fortnite1", u"francesca", u"francesco", u"francisco",
    u"frankfurt", u"franklin", u"freddie1", u"freedom1", u"freedom123", u"friday13", u"friends1", u"friends123",
    u"friends4ever", u"friendship", u"fussball", u"fussball1", u"gabriela", u"gabriella", u"gabrielle", u"gangsta1",
    u"gangster", u"garfield", u"garfield1", u"geheim123", u"genesis1", u"geraldine", u"gggggggg", u"ghbdtn123",
    u"giants123", u"giovanni", u"giuseppe", u"gladiator", u"goldfish", u"gonzales", u"gonzalez", u"goodluck",
    u"goodluck1", u"google123", u"gordon24", u"grandma1", u"greenday", u"greenday1", u"guest123", u"guest1234",
    u"guestguest", u"guitar123", u"halflife", u"hallihallo", u"hallo123", u"hallo1234", u"hallohallo", u"hamburg1",
    u"hannah123", u"happiness", u"happy123", u"happyday", u"happyfeet", u"hardcore", u"harley12", u"harley123",
    u"harrypotter", u"heather1", u"heaven123", u"hello123", u"hello1234", u"hello12345", u"hello1234567",
    u"hellohello", u"hellokitty", u"hellokitty1", u"helloworld", u"helloworld1", u"hercules", u"hermosa1",
    u"hernandez", u"hhhhhhhh", u"highschool", u"holiday1", u"hollywood", u"honey123", u"hotmail1", u"hotmail123",
    u"hottie12", u"hottie123", u"hunter12", u"hunter123", u"icecream", u"icecream1", u"ichliebedich", u"ilovegod",
    u"iloveher", u"ilovehim", u"ilovehim1", u"ilovejesus", u"iloveme1", u"iloveme123", u"iloveme2", u"ilovemom",
    u"ilovemyfamily", u"ilovemymom", u"ilovemyself", u"iloveu123", u"iloveyou", u"iloveyou!", u"iloveyou1",
    u"iloveyou12", u"iloveyou123", u"iloveyou2", u"iloveyou22", u"iloveyou3", u"iloveyoubaby", u"iloveyousomuch",
    u"imissyou", u"infinity", u"internet", u"internet1", u"internet123", u"isabella", u"isabella1", u"isabelle",
    u"jackson1", u"jackson5", u"january1", u"jasmine1", u"jasmine123", u"jennifer", u"jennifer1", u"jessica1",
    u"jessica123", u"jesus123", u"jesus777", u"jesuschrist", u"jesusislord", u"jesuslovesme", u"jetaime1",
    u"jetaime2", u"jjjjjjjj", u"jonathan", u"jonathan1", u"jordan123", u"jordan23", u"joshua123", u"justin123",
    u"juventus", u"juventus1", u"juventus123", u"katherine", u"katie123", u"killer12", u"killer123", u"kimberly",
    u"kimberly1", u"kingking", u"kingkong", u"kitty123", u"kittycat", u"kittykat", u"kkkkkkkk", u"knights1",
    u"ladybug1", u"lakers123", u"lakers24", u"landrover", u"lasvegas", u"lauren123", u"leonardo", u"leonardo1",
    u"letmein!", u"letmein1", u"letmein12", u"letmein123", u"letmein2", u"letmeinnow", u"letmeinplease", u"lightning",
    u"linux123", u"liverpool", u"liverpool1", u"liverpool123", u"lkjhgfdsa", u"llllllll", u"lollipop", u"lollipop1",
    u"london12", u"london123", u"love1234", u"love12345", u"love123456", u"lovebug1", u"loveforever", u"lovehurts",
    u"lovelife", u"lovelove", u"lovelove1", u"loveme12", u"loveme123", u"loverboy", u"lovergirl", u"loveu123",
    u"loveyou1", u"loveyou2", u"lucky123", u"lucky777", u"madison1", u"madonna1", u"magic123", u"manchester",
    u"manchester1", u"manunited", u"manutd123", u"marathon", u"margaret", u"margarita", u"marina123", u"mariposa",
    u"mariposa1", u"marlboro", u"marlboro1", u"marseille", u"martin123", u"martinez", u"master01", u"master12",
    u"master123", u"master1234", u"matthew1", u"matthew123", u"maverick", u"maverick1", u"maximilian", u"melissa1",
    u"mercedes", u"mercedes1", u"mercury1", u"metallic", u"metallica", u"metallica1", u"michael1", u"michael123",
    u"michelle", u"michelle1", u"microsoft", u"midnight", u"midnight1", u"millions", u"minecraft", u"minecraft1",
    u"minecraft123", u"mmmmmmmm", u"mnbvcxz1", u"mnbvcxzlkj", u"monalisa", u"monkey12", u"monkey123", u"monkey1234",
    u"monster1", u"monster123", u"monsters", u"montana1", u"morning1", u"motdepasse", u"motorola", u"mountain",
    u"mountain1", u"mustang1", u"mustang123", u"mylove123", u"mynameis", u"mypassword", u"mypassword1", u"myself123",
    u"myspace1", u"napoli1926", u"naruto12", u"naruto123", u"natalie1", u"nathalie", u"newyork1", u"newyork123",
    u"nicholas", u"nicholas1", u"nicole12", u"nicole123", u"nintendo", u"nintendo1", u"nirvana1", u"nnnnnnnn",
    u"nothing1", u"nounours", u"november", u"november1", u"number01", u"numberone", u"oblivion", u"october1",
    u"oesterreich", u"olivia123", u"oooooooo", u"orange12", u"orange123", u"p@ssw0rd", u"p@ssw0rd1", u"p@ssw0rd123",
    u"p@ssword", u"pa$$w0rd", u"pa$$word", u"pa55word", u"pakistan", u"pakistan1", u"pakistan123", u"panther1",
    u"panthers", u"paradise", u"paradise1", u"pass1234", u"pass12345", u"pass123456", u"passion1", u"passpass",
    u"passport", u"passw0rd", u"password", u"password!", u"password01", u"password1", u"password1!", u"password12",
    u"password123", u"password1234", u"password12345", u"password123456", u"password2", u"password2020",
    u"password2021", u"password2022", u"password2023", u"password2024", u"password2025", u"password3", u"passwords",
    u"passwort", u"passwort1", u"passwort123", u"patricia", u"patricia1", u"patrick1", u"peaches1", u"peanut12",
    u"peanut123", u"pepper12", u"pineapple", u"pineapple1", u"pink1234", u"platinum", u"platypus", u"playstation",
    u"playstation2", u"playstation3", u"please123", u"poiuytre", u"poiuytrewq", u"pokemon1", u"pokemon12",
    u"pokemon123", u"popcorn1", u"popcorn123", u"popopopo", u"porsche1", u"porsche911", u"power123", u"pppppppp",
    u"precious", u"precious1", u"princesa", u"princesa1", u"princess", u"princess1", u"princess12", u"princess123",
    u"private1", u"punkrock", u"puppy123", u"purple12", u"purple123", u"q1w2e3r4", u"q1w2e3r4t5", u"q1w2e3r4t5y6",
    u"qaz123wsx", u"qazwsx123", u"qazwsxedc", u"qazwsxedc123", u"qazwsxedcrfv", u"qazxswedc", u"qqqqqqqq",
    u"qwaszx12", u"qwe123456", u"qwe123qwe", u"qweasd123", u"qweasdzxc", u"qweasdzxc123", u"qweqweqwe", u"qwer1234",
    u"qwer12345", u"qwerasdf", u"qwerasdfzxcv", u"qwerqwer", u"qwert123", u"qwert1234", u"qwert12345", u"qwertasdfg",
    u"qwerty01", u"qwerty1!", u"qwerty11", u"qwerty12", u"qwerty123", u"qwerty1234", u"qwerty12345", u"qwerty123456",
    u"qwerty13", u"qwerty21", u"qwerty22", u"qwerty321", u"qwerty77", u"qwerty78", u"qwerty99", u"qwertyqwerty",
    u"qwertyu1", u"qwertyui", u"qwertyuio", u"qwertyuiop", u"qwertyuiop123", u"qwertyuiop[]", u"qwertz12",
    u"qwertz123", u"qwertzui", u"qwertzuiop", u"raiders1", u"rainbow1", u"rainbow123", u"rangers1", u"realmadrid",
    u"realmadrid1", u"rebecca1", u"redskins", u"redsox04", u"remember", u"remember1", u"renegade", u"richard1",
    u"robert12", u"robert123", u"roblox123", u"rocknroll", u"rockstar", u"rockstar1", u"rockyou1", u"rodriguez",
    u"rolltide", u"root1234", u"root12345", u"rootroot", u"runescape", u"runescape1", u"samantha", u"samantha1",
    u"samsung1", u"samsung123", u"sandra123", u"santiago", u"santiago1", u"saturday", u"savannah", u"scarface",
    u"scarlett", u"schalke04", u"schatz123", u"schmetterling", u"schnucki", u"school123", u"scooter1", u"scorpion",
    u"scorpion1", u"scotland", u"sebastian", u"sebastian1", u"secret01", u"secret12", u"secret123", u"secret1234",
    u"security", u"security1", u"september", u"september1", u"serenity", u"sergio123", u"sexygirl", u"sexylady",
    u"sexything", u"shadow01", u"shadow12", u"shadow123", u"shannon1", u"shopping", u"shopping1", u"silver123",
    u"simpsons", u"simpsons1", u"single123", u"skateboard", u"skittles", u"skittles1", u"slipknot", u"slipknot1",
    u"smile123", u"smokey12", u"snickers", u"snickers1", u"snowball", u"snowball1", u"snowboard", u"snowflake",
    u"soccer10", u"soccer11", u"soccer12", u"soccer123", u"soccer13", u"softball", u"softball1", u"something",
    u"sommer123", u"sommer2020", u"sommer2021", u"sommer2022", u"sommer2023", u"sommer2024", u"sommer2025",
    u"southpark", u"spiderman", u"spiderman1", u"spiderman123", u"spongebob", u"spongebob1", u"spring2020",
    u"spring2021", u"spring2022", u"spring2023", u"spring2024", u"spring2025", u"ssssssss", u"starcraft", u"stargate",
    u"stargate1", u"startrek", u"starwars", u"starwars1", u"steelers", u"steelers1", u"stephanie", u"stephanie1",
    u"stephanie123", u"stephen1", u"sternchen", u"strawberry", u"strawberry1", u"student1", u"student123",
    u"summer01", u"summer12", u"summer123", u"summer2018", u"summer2019", u"summer2020", u"summer2021", u"summer2022",
    u"summer2023", u"summer2024", u"summer2025", u"sunflower", u"sunflower1", u"sunshine", u"sunshine1",
    u"sunshine12", u"sunshine123", u"superadmin", u"superman", u"superman1", u"superman123", u"superstar",
    u"superstar1", u"superuser", u"sweetheart", u"sweetie1", u"sweetness", u"sweetpea", u"sweety123", u"swimming",
    u"swordfish", u"sysadmin", u"tarheels", u"taurus123", u"taylor12", u"teacher1", u"teamomucho", u"teddybear",
    u"teddybear1", u"temp1234", u"temporary", u"temppass", u"tennis123", u"tequiero", u"terminator", u"test1234",
    u"test12345", u"test123456", u"test123test", u"tester123", u"testing1", u"testing12", u"testing123", u"testpass",
    u"testpassword", u"testtest", u"testtest1", u"theodore", u"thomas12", u"thomas123", u"thunder1", u"thunder123",
    u"thursday", u"tiffany1", u"tigger12", u"tigger123", u"tinkerbell", u"tinkerbell1", u"titanic1", u"toor1234",
    u"topsecret", u"tottenham", u"trewq54321", u"trinity1", u"trouble1", u"trustno1", u"trustnoone", u"tttttttt",
    u"tweety12", u"tweety123", u"twilight", u"twilight1", u"twitter1", u"undertaker", u"unicorn1", u"universal",
    u"universe", u"universo", u"user1234", u"user12345", u"username", u"username1", u"useruser", u"vacation",
    u"valentin", u"valentina", u"valentine", u"valentino", u"vanessa1", u"vanilla1", u"veronica", u"veronica1",
    u"vfhbyf123", u"victoria", u"victoria1", u"victory1", u"vincent1", u"virginia", u"volleyball", u"volleyball1",
    u"vvvvvvvv", u"warcraft", u"warcraft1", u"warrior1", u"warriors", u"wednesday", u"welcome!", u"welcome01",
    u"welcome1", u"welcome1!", u"welcome12", u"welcome123", u"welcome1234", u"welcome2", u"welcome@123",
    u"werderbremen", u"whatever", u"whatever1", u"whatsup1", u"wildcats", u"wildcats1", u"william1", u"willkommen",
    u"windows1", u"windows10", u"windows7", u"windsurf", u"winter12", u"winter123", u"winter2019", u"winter2020",
    u"winter2021", u"winter2022", u"winter2023", u"winter2024", u"winter2025", u"wolverine", u"wolverine1",
    u"woodland", u"worldofwarcraft", u"xbox3600", u"xxxxxxx1", u"xxxxxxxx", u"yamaha123", u"yankees1", u"yankees2",
    u"yellow12", u"yellow123", u"yourmom1", u"youtube1", u"youtube123", u"ytrewq654321", u"yyyyyyyy", u"z1x2c3v4",
    u"zachary1", u"zaq12wsx", u"zaq1@wsx", u"zaq1xsw2", u"zaq1zaq1", u"zaqwsxcde", u"zxc123456", u"zxcasdqwe",
    u"zxcasdqwe123", u"zxcv1234", u"zxcvbnm,", u"zxcvbnm,.", u"zxcvbnm1", u"zxcvbnm123", u"zxcvzxcv", u"zxczxczxc",
    u"zzzzzzzz",
};
// clang-format on
static_assert(std::is_sorted(commonPasswords.begin(), commonPasswords.end()));

/// Words that stay common whatever digits and exclamation marks follow: "Password2031!".
constexpr std::array<QStringView, 14> commonStems{u"password", u"passwort", u"passw0rd", u"p@ssw0rd", u"p@ssword",
    u"qwerty", u"qwertz", u"qwertyuiop", u"azerty", u"letmein", u"welcome", u"iloveyou", u"admin", u"abc"};

bool isRun(QStringView text, int step)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int difference = text.at(i).unicode() - text.at(i - 1).unicode();
        const bool roundTheClock = step != 0 && (difference == step - 10 * step); // ...8, 9, 0 and ...1, 0, 9
        if (difference != step && !(roundTheClock && text.at(i).isDigit() && text.at(i - 1).isDigit()))
            return false;
    }
    return true;
}

bool isStemWithTail(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == u'!' || (text.at(end - 1) >= u'0' && text.at(end - 1) <= u'9')))
        --end;
    return std::find(commonStems.begin(), commonStems.end(), text.first(end)) != commonStems.end();
}

}

bool isCommonPassword(const QString &password)
{
    const QString lower = password.toLower();
    if (isRun(lower, 0) || isRun(lower, 1) || isRun(lower, -1) || isStemWithTail(lower))
        return true;
    const std::u16string_view view{
        reinterpret_cast<const char16_t *>(lower.utf16()), static_cast<size_t>(lower.size())};
    return std::binary_search(commonPasswords.begin(), commonPasswords.end(), view);
}

}
