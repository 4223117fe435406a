#include "demo/dreams.h"

namespace dreamjar::server::demo {

namespace {

using enum Category;

constexpr Dream dreams[] = {
    {Sports, 6, 12, 240, 420, u"A bicycle in the right size for {child}",
        u"{child} has learned to ride on a bicycle that is two sizes too small, knees at the handlebar and all. We are "
        u"looking for a second-hand one with proper brakes and lights, so that the way to school can be ridden "
        u"together."},
    {Sports, 7, 15, 120, 260, u"Football boots and a season with the club",
        u"Every evening there is a ball against our garage door. The club in {town} has a place for {child} in the new "
        u"season; the jar is for the yearly fee, boots and shin pads."},
    {Sports, 5, 11, 150, 320, u"Swimming lessons for {child}",
        u"We live ten minutes from a lake and {child} still holds on to the edge. Twenty lessons with a patient "
        u"teacher "
        u"would mean a summer without worry, for {child} and for us."},
    {Sports, 8, 15, 300, 700, u"Climbing camp in the autumn holidays",
        u"Since the school trip to the climbing hall {child} talks about nothing but knots. The camp is five days "
        u"long, "
        u"with a guide for every four children. Ropes and helmets are lent; the place itself is what we save for."},
    {Sports, 4, 9, 90, 180, u"First ice skates for {child}",
        u"The rink in {town} opens in November. Lending skates every Saturday costs more than a good pair that can be "
        u"passed on to a cousin later. Helmet and gloves are part of the jar."},
    {Sports, 9, 15, 450, 900, u"A racing wheelchair for basketball",
        u"{child} plays with the juniors of the wheelchair team and is tired of being the one in the borrowed chair. "
        u"The club pays half of a sports chair. This jar is for the other half."},
    {Sports, 6, 14, 180, 380, u"Judo for {child}: suit, fee and first belt test",
        u"Judo has given {child} calm and friends in one winter. We would like to pay for a whole year at once, with a "
        u"suit that has room to grow."},
    {Sports, 8, 15, 220, 480, u"Table tennis table for the whole street",
        u"Six children, one cul-de-sac, and {child} who drew the plan. A weatherproof table would stand in front of "
        u"our "
        u"house, and everybody who can hold a bat may play."},
    {Sports, 7, 13, 200, 450, u"A pony week for {child}",
        u"For two years {child} has been brushing ponies on Wednesdays without ever asking for more. A week at the "
        u"riding farm, with lessons each morning, is the wish behind all those drawings on our fridge."},
    {Sports, 10, 15, 260, 520, u"To the national dance championship",
        u"The group from {town} qualified, and nobody is as surprised as they are. The jar pays {child}'s share of the "
        u"bus, two nights in a youth hostel and the costume."},
    {Sports, 5, 12, 80, 190, u"A skateboard, a helmet and scraped knees",
        u"{child} practises on a board that a neighbour lends out on Sundays. A board, a good helmet and pads, please; "
        u"the courage is already there."},
    {Sports, 9, 15, 350, 650, u"Sailing course on the lake",
        u"Grandpa taught us to sail and cannot teach {child} any more. The course lasts two weeks in July and ends "
        u"with "
        u"the first certificate. He will watch from the bench."},

    {Education, 8, 15, 380, 720, u"A laptop for school",
        u"Homework has moved online and our {kid} shares one old tablet with two others. We are looking for a "
        u"refurbished laptop with a warranty, so that evenings get quieter again."},
    {Education, 10, 15, 300, 650, u"Study trip to Rome for {child}",
        u"Five days with the Latin class: the Forum, the fountains, and ice cream, as {child} never forgets to add. We "
        u"can pay a part. With your help {child} is on that train with all the others."},
    {Education, 6, 12, 120, 260, u"A desk with a good lamp",
        u"{child} does homework at the kitchen table, between the salt and the baby. A height-adjustable desk, a chair "
        u"and a lamp would make a corner that belongs to learning."},
    {Education, 7, 13, 160, 360, u"Reading lessons for {child}",
        u"Letters dance for {child}; the word for it is dyslexia. A specialised teacher in {town} has a free hour on "
        u"Tuesdays. Twelve lessons are one term, and the first ones have already made a difference."},
    {Education, 9, 15, 90, 220, u"A microscope instead of a jam-jar lens",
        u"Pond water, onion skin, the wing of a bee: {child} wants to see it all. A simple but real microscope with a "
        u"box of slides would last through all the school years."},
    {Education, 11, 15, 250, 480, u"Summer school for young programmers",
        u"{child} wrote a game about our cat and now wants to know how real ones are made. The course is two weeks at "
        u"the technical college, lunch included."},
    {Education, 4, 8, 60, 140, u"A shelf full of stories",
        u"We have read every picture book at home so often that {child} corrects us. The jar is for twenty books in "
        u"both of our languages, picked together in the book shop of {town}."},
    {Education, 10, 15, 400, 800, u"Exchange month in Lyon",
        u"A family with a {kid} of the same age will take {child} in for four weeks, and we theirs. Train, insurance "
        u"and a little pocket money are what is missing."},
    {Education, 6, 11, 70, 160, u"School starter set for {child}",
        u"Satchel, pencils, gym bag, water colours: the list from school is long and our month is short. {child} has "
        u"already chosen the colour. It is green, like a frog."},
    {Education, 8, 14, 180, 340, u"Chess club and the youth open",
        u"{child} beat the whole class, then the teacher, then the caretaker. The club meets on Fridays; the youth "
        u"open "
        u"in spring would be the first real tournament, with a clock of one's own."},
    {Education, 12, 15, 200, 420, u"Sign language course for two",
        u"{child}'s best friend is deaf. They have their own signs, but {child} wants to learn the real ones, and "
        u"asked "
        u"whether one of us would come along. One of us will."},
    {Education, 9, 15, 140, 300, u"Robotics kit for the garage team",
        u"Three friends, one garage, and a robot that so far only turns left. With this kit {child} and the team can "
        u"enter the school league in March."},

    {Hobbies, 7, 14, 280, 600, u"A cello for {child}",
        u"The rented cello has to go back in summer and {child} has just found out how to make it sing. A luthier in "
        u"{town} keeps a three-quarter one for us until the jar is full."},
    {Hobbies, 8, 15, 180, 420, u"A telescope for {child}",
        u"{child} can name forty stars and has seen all of them through a cardboard tube. A small telescope with a "
        u"steady "
        u"mount would show the moons of Jupiter, craters on ours, and a comet in spring."},
    {Hobbies, 5, 12, 60, 150, u"A big box of colours",
        u"{child} draws on everything: envelopes, receipts, once a door. Good pencils, water colours and thick paper "
        u"would give all those dragons a proper home."},
    {Hobbies, 9, 15, 220, 460, u"A first camera",
        u"The best pictures of our last holiday were {child}'s, taken with a telephone that has a crack through the "
        u"lens. A used camera with one good lens is all it takes."},
    {Hobbies, 6, 13, 150, 340, u"Guitar lessons with Mr. Almeida",
        u"Mr. Almeida lives two floors down and teaches the way he plays, smiling. Half a year of lessons and a small "
        u"guitar; the neighbours have agreed, we asked."},
    {Hobbies, 10, 15, 260, 520, u"A sewing machine for {child}",
        u"{child} has turned three old curtains into costumes for the school play, by hand. A reliable machine would "
        u"save many evenings, and a few pricked fingers."},
    {Hobbies, 6, 12, 110, 240, u"Drum pads, quiet ones",
        u"Pots, tables, knees: everything is a drum for our {kid}. Electronic pads with headphones would make "
        u"{child} happy, and the whole staircase as well."},
    {Hobbies, 7, 14, 90, 210, u"Theatre workshop at the Blue House",
        u"Shy at breakfast, a pirate captain on stage: we want {child} to have more of that. The workshop runs on ten "
        u"Saturdays and ends with a real performance in {town}."},
    {Hobbies, 8, 15, 130, 280, u"A bee hive in grandma's garden",
        u"{child} has read everything about bees that the library has. The beekeepers' club lends its knowledge; hive, "
        u"veil and smoker are ours to find. First honey goes to whoever helps."},
    {Hobbies, 9, 15, 160, 330, u"A model railway for the attic",
        u"Great-uncle Emil left us twelve wagons and no tracks. {child} has drawn a landscape with two tunnels and a "
        u"station called {town}. We are saving for tracks, points and a small locomotive."},
    {Hobbies, 4, 9, 70, 170, u"A garden bed for {child}",
        u"A raised bed, good soil, a small watering can, and seeds for carrots, sunflowers and the strawberries that "
        u"{child} plans to eat before anybody sees them."},
    {Hobbies, 10, 15, 320, 640, u"Recording day for the school band",
        u"Four friends, three chords and one very good song. A studio in {town} gives young bands a day at half price. "
        u"{child} plays the bass and has already designed the cover."},

    {Health, 5, 15, 180, 420, u"New glasses for {child}",
        u"{child}'s eyes change every few months and the insurance pays for one pair a year. Light frames that survive "
        u"football, please; the optician waits with the order."},
    {Health, 4, 12, 900, 2400, u"Therapy with a dog named Oslo",
        u"With Oslo in the room {child} laughs and moves the left hand without noticing. The sessions are not covered. "
        u"Thirty of them would carry us through the year."},
    {Health, 6, 14, 350, 780, u"Hearing aids that fit {child}'s life",
        u"The basic ones whistle in the school hall. A better pair hears the teacher and lets the noise be noise. The "
        u"insurance pays its part; this jar is for the rest."},
    {Health, 3, 10, 240, 560, u"An adapted tricycle for {child}",
        u"Balance is hard for {child}, speed is not a worry. A tricycle with a high seat and a guiding bar would make "
        u"Sunday rides possible for all of us."},
    {Health, 7, 15, 450, 980, u"A camp for children with diabetes",
        u"One week in the hills where everybody counts carbohydrates and nobody asks why. {child} came back from the "
        u"information day a head taller. Doctors and counsellors are there day and night."},
    {Health, 5, 13, 160, 360, u"Speech therapy for {child}",
        u"{child} has so much to tell and the words get stuck at the door. Our therapist suggests two hours a week "
        u"until "
        u"summer; we can pay for one of them."},
    {Health, 2, 8, 120, 300, u"An air cleaner for {child}'s room",
        u"Asthma keeps {child} awake, and with {child} all of us. A quiet air cleaner and new bedding without dust are "
        u"what the clinic recommends."},
    {Health, 8, 15, 1200, 3200, u"A lighter wheelchair",
        u"The present chair weighs more than {child}. A light one means getting over a kerb alone, and into a friend's "
        u"car without asking for help. The last part of the price is ours to find."},
    {Health, 4, 11, 200, 480, u"Riding therapy on Wednesdays",
        u"An hour on a slow horse does for {child}'s back what no exercise at home has done. The farm outside {town} "
        u"has "
        u"a place free, beginning next month."},
    {Health, 6, 15, 90, 220, u"Insoles, shoes and pain-free walks",
        u"{child} loves walking and hates what it does to the feet. Made-to-measure insoles and two pairs of sturdy "
        u"shoes should see us through the school year."},
    {Health, 9, 15, 300, 620, u"The last part of {child}'s braces",
        u"The orthodontist did the sums with us twice. Most of it is covered; this jar closes the gap, so that {child} "
        u"can start before the jaw has finished growing."},
    {Health, 3, 9, 500, 1300, u"A family week after the hospital",
        u"{child} was very brave for eleven months. Now the doctors say: sea air, sleep, and all of us together. The "
        u"rehabilitation house has a room for us in spring."},

    {Dreams, 5, 12, 200, 480, u"{child} would like to see the sea",
        u"{child} knows the sea from books, by heart. A long weekend by train, a small room, buckets and spades: that "
        u"is "
        u"the whole plan, and it is quite big enough."},
    {Dreams, 6, 13, 120, 300, u"A tree house for {child} and friends",
        u"The old walnut in our yard is strong enough, a carpenter has looked at it. We build it ourselves with "
        u"grandfather; the jar is for timber, screws and a rope ladder."},
    {Dreams, 4, 10, 80, 200, u"A birthday like in the stories",
        u"Last year {child} was ill on the day. This year there shall be lanterns in the garden, a cake in the shape "
        u"of a "
        u"whale, and every child of the class."},
    {Dreams, 8, 15, 250, 560, u"One night at the observatory",
        u"Once a year the observatory opens its big telescope to children, with a guide until sunrise. {child} has "
        u"been counting the months. Tickets, train and a warm jacket."},
    {Dreams, 7, 14, 350, 800, u"Visiting grandma across the ocean",
        u"They talk every Sunday through a screen and have not hugged for three years. The jar is for {child}'s "
        u"ticket; "
        u"grandma has already started baking, she says."},
    {Dreams, 5, 11, 150, 350, u"A kitten for {child}, and all it needs",
        u"The shelter in {town} has two grey brothers. Vaccination, a scratching tree, a carrier and the first months "
        u"of "
        u"food: {child} has written the list alone, with prices."},
    {Dreams, 9, 15, 400, 850, u"{child} flies a glider for a day",
        u"With an instructor, from the grass field behind {town}. {child} builds paper planes that stay up for eleven "
        u"seconds. We think it is time for a real one."},
    {Dreams, 6, 12, 90, 230, u"Backstage at the circus",
        u"For one weekend the travelling circus teaches children to juggle, to walk the low wire and to bow. {child} "
        u"has "
        u"the bow already."},
    {Dreams, 10, 15, 180, 400, u"A comic of {child}'s own, printed",
        u"Sixty-four pages about a fox who repairs clocks, two years of work. A small printer in {town} would make a "
        u"hundred copies; the school library asked for the first."},
    {Dreams, 3, 9, 110, 260, u"A night in a lighthouse",
        u"{child} has been a lighthouse keeper for every carnival so far. A real one on the coast lets families stay "
        u"overnight. We would climb all the steps and count them."},
    {Dreams, 8, 15, 140, 320, u"A bench for great-grandfather",
        u"He always told {child} stories under the lime tree in the park. {child} wants a bench to stand there, with "
        u"his "
        u"name, and for everybody who is tired."},
    {Dreams, 7, 15, 600, 1500, u"A room of one's own",
        u"Four of us share two rooms. The old pantry has a window, and with a wall, a floor and paint it becomes "
        u"{child}'s. Friends help with the work; the material is what we save for."},
};

}

std::span<const Dream> allDreams()
{
    return dreams;
}

}
