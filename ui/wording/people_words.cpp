// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/people_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)

public:
    static QString role(Role role)
    {
        switch (role) {
        case Role::packer: return tr("Empaque");
        case Role::checker: return tr("Revisión");
        case Role::stockKeeper: return tr("Existencias");
        case Role::supervisor: return tr("Supervisión");
        case Role::administrator: return tr("Administración");
        case Role::dispatcher: return tr("Embarques");
        case Role::nurse: return tr("Enfermería");
        }
        Q_UNREACHABLE();
    }

    static QString greeting(QTime time)
    {
        if (time.hour() < 12)
            return tr("Buenos días");
        return time.hour() < 19 ? tr("Buenas tardes") : tr("Buenas noches");
    }

    static QString pinError(PinError error)
    {
        switch (error) {
        case PinError::tooShort: return tr("Son pocos números. Escriba al menos 6.");
        case PinError::tooLong: return tr("Son demasiados números. Escriba 12 o menos.");
        case PinError::notDigits: return tr("El PIN lleva solo números.");
        case PinError::tooSimple:
            return tr("Ese PIN es fácil de adivinar. Evite números iguales o seguidos, como 111111 o 123456.");
        }
        Q_UNREACHABLE();
    }

    static QString refused(const SignInRefused &refused)
    {
        switch (refused.rule) {
        case SignInRefusal::unknownPerson: return tr("Esa persona no está en la lista de este lugar.");
        case SignInRefusal::noCredential:
            return tr("Todavía no tiene PIN aquí. Oprima Olvidé mi PIN: con su supervisor elige uno.");
        case SignInRefusal::mustWait:
            return tr("Espere %Ln segundo(s) y escriba su PIN otra vez.", nullptr, refused.waitSeconds);
        case SignInRefusal::wrongPin:
            if (refused.waitSeconds > 0)
                return tr("Ese PIN no es. Espere %Ln segundo(s) y escríbalo otra vez.", nullptr, refused.waitSeconds);
            return tr("Ese PIN no es. Escríbalo otra vez.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString initialsOf(PeopleBook &people, const QString &user)
{
    const auto id = UserId::parse(user);
    const auto person = id ? people.person(*id) : Outcome<std::optional<PersonRow>>(std::optional<PersonRow>());
    return person && *person ? (*person)->initials : user;
}

QString roleWords(const PersonRow &person)
{
    QStringList words;
    for (const Role role : rolesOf(person))
        words << People::role(role);
    return words.join(QStringLiteral(" · "));
}

QString greeting(QTime time)
{
    return People::greeting(time);
}

QString pinErrorWords(PinError error)
{
    return People::pinError(error);
}

QString signInWords(const SignInRefused &refused)
{
    return People::refused(refused);
}

} // namespace botiquin::ui
