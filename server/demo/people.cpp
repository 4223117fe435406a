#include "demo/people.h"

namespace dreamjar::server::demo {

namespace {

constexpr FirstName children[] = {
    {u"Mia", Gender::Female},
    {u"Noah", Gender::Male},
    {u"Aylin", Gender::Female},
    {u"Jonas", Gender::Male},
    {u"Zoé", Gender::Female},
    {u"Emil", Gender::Male},
    {u"Sofia", Gender::Female},
    {u"Mateo", Gender::Male},
    {u"Lina", Gender::Female},
    {u"Oskar", Gender::Male},
    {u"Amara", Gender::Female},
    {u"Kenji", Gender::Male},
    {u"Greta", Gender::Female},
    {u"Yusuf", Gender::Male},
    {u"Chiara", Gender::Female},
    {u"Milan", Gender::Male},
    {u"Freya", Gender::Female},
    {u"Tiago", Gender::Male},
    {u"Anaïs", Gender::Female},
    {u"Bruno", Gender::Male},
    {u"Leïla", Gender::Female},
    {u"Arjun", Gender::Male},
    {u"Ida", Gender::Female},
    {u"Stepan", Gender::Male},
    {u"Rosa", Gender::Female},
    {u"Finn", Gender::Male},
    {u"Nour", Gender::Female},
    {u"Søren", Gender::Male},
    {u"Maja", Gender::Female},
    {u"Luca", Gender::Male},
    {u"Ella", Gender::Female},
    {u"Kwame", Gender::Male},
    {u"Hana", Gender::Female},
    {u"Jakub", Gender::Male},
    {u"Clara", Gender::Female},
    {u"Elias", Gender::Male},
    {u"Priya", Gender::Female},
    {u"Robin", Gender::Unspecified},
    {u"Sasha", Gender::PreferNotToSay},
    {u"Kim", Gender::Unspecified},
    {u"Thea", Gender::Female},
    {u"Dawit", Gender::Male},
    {u"Mei", Gender::Female},
    {u"Gabriel", Gender::Male},
    {u"Óscar", Gender::Male},
    {u"Anna-Lena", Gender::Female},
    {u"Ben", Gender::Male},
    {u"Wiktoria", Gender::Female},
};

constexpr const char16_t *adults[] = {u"Anna", u"Thomas", u"Elif", u"Marco", u"Ingrid", u"Samuel", u"Joana", u"Piotr",
    u"Fatima", u"Henrik", u"Claire", u"Daniel", u"Olena", u"Rafael", u"Katharina", u"Ahmed", u"Birgit", u"Stefan",
    u"Marta", u"Julien", u"Sunita", u"Peter", u"Nadia", u"Tomás", u"Helga", u"Ibrahim", u"Laura", u"Viktor", u"Grace",
    u"Matthias", u"Yuki", u"Paolo", u"Renate", u"David", u"Zeynep", u"Florian", u"Carmen", u"Niklas", u"Ewa", u"Omar",
    u"Sabine", u"Andrei", u"Louise", u"Christian", u"Amina", u"Georg", u"Beatriz", u"Michael", u"Hannah", u"Dirk",
    u"Svetlana", u"Alexander", u"Teresa", u"Jan", u"Mariam", u"Walter", u"Astrid", u"Kofi", u"Ursula", u"Simon"};

constexpr const char16_t *families[] = {u"Weber", u"Yılmaz", u"Rossi", u"Nowak", u"García", u"Lindqvist", u"Okafor",
    u"Schneider", u"Moreau", u"Kovács", u"Tanaka", u"Fischer", u"O’Brien", u"Petrov", u"Almeida", u"Hansen", u"Haddad",
    u"Becker", u"Nguyen", u"Müller", u"Silva", u"Jensen", u"Novák", u"Wagner", u"Dubois", u"Rahman", u"Larsen",
    u"Hoffmann", u"Mensah", u"Bianchi", u"Keller", u"Popescu", u"Martín", u"Bergström", u"Wójcik", u"Schmitt", u"Costa",
    u"Demir", u"van Dijk", u"Huber", u"Ionescu", u"Laurent", u"Kaya", u"Brandt", u"Sørensen", u"Patel", u"Vogel",
    u"Ferreira", u"Horvat", u"Baumann", u"Diallo", u"Lehmann", u"Esposito", u"Kim", u"Virtanen", u"Maier", u"Reyes",
    u"Zimmermann", u"Mazur", u"Lang"};

constexpr const char16_t *places[] = {u"Marburg", u"Lindau", u"Aarhus", u"Ghent", u"Girona", u"Freiburg", u"Trento",
    u"Lublin", u"Annecy", u"Bamberg", u"Coimbra", u"Tartu", u"Graz", u"Galway", u"Maribor", u"Uppsala", u"Bregenz",
    u"Tübingen", u"Leiden", u"Olomouc"};

constexpr const char16_t *words[] = {
    u"For {child}, with love.",
    u"Good luck, {child}! 🍀",
    u"A small stone for a big dream.",
    u"From all of us on the third floor.",
    u"I had the same wish when I was nine.",
    u"Go for it!",
    u"You have earned this, {child}.",
    u"Viel Freude damit!",
    u"Happy birthday, and many jars more.",
    u"From grandma. The rest is for ice cream.",
    u"Our class collected this at the bake sale.",
    u"¡Mucha suerte, {child}!",
    u"Keep drawing, keep dreaming.",
    u"May it bring you as much joy as mine brought me.",
    u"From the bowling club, with a cheer.",
    u"Every drop helps to fill a jar.",
    u"Tell us how it went!",
    u"Bon courage, {child} !",
    u"This is what remained of our holiday money. It is in better hands here.",
    u"With best wishes from the whole team.",
    u"For the brave one.",
    u"Sending sunshine ☀️",
    u"I am sure you will be wonderful at it.",
    u"Because somebody once helped me as well.",
    u"Çok güzel bir hayal. Kolay gelsin!",
    u"From your neighbours, with a wink.",
    u"You make your parents proud, and us too.",
    u"In memory of Karl, who loved children.",
    u"Let us know when the jar is full, we will bring cake.",
    u"What a lovely idea.",
    u"Powodzenia!",
    u"One more for the road.",
    u"From aunt Hilde and uncle Ben.",
    u"Our turn to say thank you for all those afternoons of babysitting.",
    u"Per {child}, con affetto.",
    u"I skipped a coffee a day this week. Here it is.",
    u"We read your story aloud at dinner. Good luck from five of us!",
    u"May it come true before the summer.",
    u"From one dreamer to another ✨",
    u"Do not give up, {child}.",
    u"Proud of you!",
    u"Give it a good home.",
    u"A little something from the second-hand shop on the corner.",
    u"Lycka till!",
    u"See you on Saturday, champion.",
    u"From the book shop. Come and see us.",
    u"Half of my pocket money. The other half is for my own jar.",
    u"That last bit is always the hardest, so here it is.",
};

}

std::span<const FirstName> childNames()
{
    return children;
}

std::span<const char16_t *const> adultNames()
{
    return adults;
}

std::span<const char16_t *const> familyNames()
{
    return families;
}

std::span<const char16_t *const> towns()
{
    return places;
}

std::span<const char16_t *const> comments()
{
    return words;
}

QString asciiOf(const QString &name)
{
    QString plain;
    const QString parted = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parted) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            plain += c.toLower();
        else if (c == u'ı')
            plain += u'i';
        else if (c == u'ø' || c == u'Ø')
            plain += u'o';
        else if (c == u'ł')
            plain += u'l';
    }
    return plain;
}

}
