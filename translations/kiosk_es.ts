<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>A promise, not a payment.</source>
        <translation>Una promesa, no un pago.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>ended, still accepting</source>
        <translation>terminado, aún acepta</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour left</source>
        <translation>queda 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>queda 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Aficiones</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Dreams</source>
        <translation>Sueños</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Niña</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1 gift</source>
        <translation>1 donativo</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n donativo</numerusform>
            <numerusform>%n donativos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 jar</source>
        <translation>1 tarro</translation>
    </message>
    <message numerus="yes">
        <source>%n jars</source>
        <translation>
            <numerusform>%n tarro</numerusform>
            <numerusform>%n tarros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en espera de envío</numerusform>
            <numerusform>%n en espera de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 left</source>
        <comment>days, hours, minutes</comment>
        <translation>quedan %1, %2 y %3</translation>
    </message>
    <message>
        <source>%1 and %2 left</source>
        <comment>hours, minutes</comment>
        <translation>quedan %1 y %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>minutes</comment>
        <translation>tiempo restante: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AmountScreen</name>
    <message>
        <source>How much would you like to give?</source>
        <translation>¿Cuánto quiere dar?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>At most %1 here.</source>
        <translation>Aquí, %1 como máximo.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::AttractScreen</name>
    <message>
        <source>Touch to give</source>
        <translation>Toque para dar</translation>
    </message>
    <message>
        <source>Fill a jar with light</source>
        <translation>Llene un tarro de luz</translation>
    </message>
    <message>
        <source>Every gift brings a child closer to a dream.</source>
        <translation>Cada donativo acerca a un niño a su sueño.</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>¡Gracias, %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>From %1, seen by the family only</source>
        <translation>De %1, solo lo ve la familia</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Your gift is a promise. This screen takes no money.</source>
        <translation>Su donativo es una promesa. Esta pantalla no cobra dinero.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Dar %1</translation>
    </message>
    <message>
        <source>Receipt by e-mail later: %1</source>
        <translation>Recibo más tarde por correo: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ChoiceScreen</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Ya puede limpiar la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left. Keep a finger on the screen to stop earlier.</source>
        <translation>
            <numerusform>Queda %n segundo. Mantenga un dedo en la pantalla para terminar antes.</numerusform>
            <numerusform>Quedan %n segundos. Mantenga un dedo en la pantalla para terminar antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::GiftFlow</name>
    <message>
        <source>This jar has just closed. Nothing was given. Please go back and choose another one.</source>
        <translation>Este tarro acaba de cerrarse. No se ha dado nada. Vuelva y elija otro.</translation>
    </message>
    <message>
        <source>This amount cannot be given here. Please go back and choose another one.</source>
        <translation>Aquí no se puede dar esta cantidad. Vuelva y elija otra.</translation>
    </message>
    <message>
        <source>Something is not right with the name. Please go back and look at it.</source>
        <translation>Algo no va bien con el nombre. Vuelva y revíselo.</translation>
    </message>
    <message>
        <source>Something is not right with the e-mail address. Please go back and look at it.</source>
        <translation>Algo no va bien con el correo electrónico. Vuelva y revíselo.</translation>
    </message>
    <message>
        <source>Something is not right with the words. Please go back and look at them.</source>
        <translation>Algo no va bien con el texto. Vuelva y revíselo.</translation>
    </message>
    <message>
        <source>Your gift could not be kept, so nothing was given. Please tell the staff.</source>
        <translation>No se pudo guardar su donativo; no se ha dado nada. Avise al personal.</translation>
    </message>
    <message>
        <source>This station takes no gifts now. Nothing was given.</source>
        <translation>Este puesto no acepta donativos ahora. No se ha dado nada.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Please type your name, or go back to give without one.</source>
        <translation>Escriba su nombre, o vuelva para dar sin él.</translation>
    </message>
    <message>
        <source>Please use letters only.</source>
        <translation>Use solo letras.</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>A few words for the child</source>
        <translation>Unas palabras para el niño</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Your receipt is printed.</source>
        <translation>Su recibo está impreso.</translation>
    </message>
    <message>
        <source>The printer does not answer. The QR code is your receipt, too.</source>
        <translation>La impresora no responde. El código QR también es su recibo.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>This does not look like an address.</source>
        <translation>Esto no parece una dirección.</translation>
    </message>
    <message>
        <source>Your e-mail address, for the receipt</source>
        <translation>Su correo electrónico, para el recibo</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarTile</name>
    <message>
        <source>Thank you, %1!</source>
        <translation>¡Gracias, %1!</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::JarsScreen</name>
    <message>
        <source>Which jar would you like to fill?</source>
        <translation>¿Qué tarro quiere llenar?</translation>
    </message>
    <message>
        <source>Jars before</source>
        <translation>Tarros anteriores</translation>
    </message>
    <message>
        <source>More jars</source>
        <translation>Más tarros</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Keypad</name>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::NoticeScreen</name>
    <message>
        <source>No jars yet</source>
        <translation>Aún no hay tarros</translation>
    </message>
    <message>
        <source>This station is resting</source>
        <translation>Este puesto está descansando</translation>
    </message>
    <message>
        <source>This station is out of service</source>
        <translation>Este puesto está fuera de servicio</translation>
    </message>
    <message>
        <source>This station cannot take gifts now</source>
        <translation>Este puesto no puede aceptar donativos ahora</translation>
    </message>
    <message>
        <source>As soon as there is a jar to fill, it appears here.</source>
        <translation>En cuanto haya un tarro que llenar, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Please come back a little later.</source>
        <translation>Vuelva un poco más tarde.</translation>
    </message>
    <message>
        <source>It has to be set up anew. Every gift that was given here is safe.</source>
        <translation>Hay que configurarlo de nuevo. Cada donativo hecho aquí está a salvo.</translation>
    </message>
    <message>
        <source>Its storage needs somebody to look at it. Every gift that was thanked for is safe.</source>
        <translation>Alguien debe revisar su almacenamiento. Cada donativo agradecido está a salvo.</translation>
    </message>
    <message>
        <source>This station needs its staff</source>
        <translation>Este puesto necesita a su personal</translation>
    </message>
    <message>
        <source>It stopped several times in a minute. Every gift that was thanked for is safe.</source>
        <translation>Se detuvo varias veces en un minuto. Cada donativo agradecido está a salvo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PinScreen</name>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::PresetsScreen</name>
    <message>
        <source>Amounts to touch</source>
        <translation>Cantidades para tocar</translation>
    </message>
    <message>
        <source>At most six. Touch one to take it away.</source>
        <translation>Seis como máximo. Toque una para quitarla.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Otra cantidad</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Como mínimo %1</translation>
    </message>
    <message>
        <source>Now at least %1</source>
        <translation>Ahora como mínimo %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>Now at most %1</source>
        <translation>Ahora como máximo %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReceiptsScreen</name>
    <message>
        <source>Find a receipt</source>
        <translation>Buscar un recibo</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La última semana</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Cualquier cantidad</translation>
    </message>
    <message>
        <source>None was given then.</source>
        <translation>Entonces no se dio nada.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ReportScreen</name>
    <message>
        <source>Shift report</source>
        <translation>Informe del turno</translation>
    </message>
    <message>
        <source>Gifts today</source>
        <translation>Donativos de hoy</translation>
    </message>
    <message>
        <source>Sum today</source>
        <translation>Suma de hoy</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Retenidos para la familia</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>No aceptados por el servidor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::Screen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Your gift: %1</source>
        <translation>Su donativo: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ScrollBody</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffFlow</name>
    <message>
        <source>PIN of the staff</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>No es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n seconds.</source>
        <translation>
            <numerusform>Bloqueado durante %n segundo.</numerusform>
            <numerusform>Bloqueado durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 8 digits</source>
        <translation>Elija un PIN de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>No eran iguales.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>Jars of this station</source>
        <translation>Tarros de este puesto</translation>
    </message>
    <message>
        <source>Language of the start screen</source>
        <translation>Idioma de la pantalla inicial</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Rollo de 58 mm</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rollo de 80 mm</translation>
    </message>
    <message>
        <source>A6 sheets</source>
        <translation>Hojas A6</translation>
    </message>
    <message>
        <source>Paper of the receipts</source>
        <translation>Papel de los recibos</translation>
    </message>
    <message>
        <source>The code from the family&apos;s DreamJar. Type or scan it.</source>
        <translation>El código del DreamJar de la familia. Escríbalo o escanéelo.</translation>
    </message>
    <message>
        <source>Please type the code.</source>
        <translation>Escriba el código.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Try again when there is a network.</source>
        <translation>No se puede contactar con el servidor. Inténtelo cuando haya red.</translation>
    </message>
    <message>
        <source>This code is not valid. A fresh one comes from the family&apos;s DreamJar.</source>
        <translation>Este código no es válido. El DreamJar de la familia da uno nuevo.</translation>
    </message>
    <message>
        <source>Gifts wait here to be sent to another server. They have to go first.</source>
        <translation>Aquí esperan donativos para otro servidor. Tienen que salir primero.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StaffScreen</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The jar had closed.</source>
        <translation>El tarro se había cerrado.</translation>
    </message>
    <message>
        <source>The jar is not there any more.</source>
        <translation>El tarro ya no existe.</translation>
    </message>
    <message>
        <source>The jar is not one of this station&apos;s any more.</source>
        <translation>El tarro ya no es de este puesto.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>The disk does not take it.</source>
        <translation>El disco no lo admite.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little.</source>
        <translation>Demasiados intentos. Espere un poco.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>El servidor no lo aceptó.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n donativo</numerusform>
            <numerusform>%n donativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>The oldest waits since</source>
        <translation>El más antiguo espera desde</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Gifts wait for more than seven days. Look after the network.</source>
        <translation>Hay donativos en espera desde hace más de siete días. Revise la red.</translation>
    </message>
    <message>
        <source>Held for the family</source>
        <translation>Retenidos para la familia</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>adelanta %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>atrasa %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>did not take the last page</source>
        <translation>no aceptó la última página</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Set up by a family</source>
        <translation>Configurado por una familia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, public jars by the rules for guests</source>
        <translation>no, tarros públicos según las reglas para invitados</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>No aceptados por el servidor</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Let the station rest</source>
        <translation>Dejar descansar el puesto</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Enviar y recibir ahora</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Informe del turno</translation>
    </message>
    <message>
        <source>Find a receipt</source>
        <translation>Buscar un recibo</translation>
    </message>
    <message>
        <source>Choose jars</source>
        <translation>Elegir tarros</translation>
    </message>
    <message>
        <source>Choose amounts</source>
        <translation>Elegir cantidades</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elegir el idioma</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Elegir el papel</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Set up with a code</source>
        <translation>Configurar con un código</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Leave the station</source>
        <translation>Salir del puesto</translation>
    </message>
    <message>
        <source>Let the pictures move</source>
        <translation>Dejar que las imágenes se muevan</translation>
    </message>
    <message>
        <source>Keep the pictures still</source>
        <translation>Dejar las imágenes quietas</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Everything you typed is cleared in %n seconds.</source>
        <translation>
            <numerusform>Todo lo escrito se borrará en %n segundo.</numerusform>
            <numerusform>Todo lo escrito se borrará en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 para «%2»</translation>
    </message>
    <message>
        <source>Your gift is safe. It is on its way to the jar.</source>
        <translation>Su donativo está a salvo. Va camino del tarro.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Your receipt as a QR code</source>
        <translation>Su recibo como código QR</translation>
    </message>
    <message>
        <source>Take a picture: this is your receipt.</source>
        <translation>Haga una foto: este es su recibo.</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The family sends the receipt to your e-mail address later.</source>
        <translation>La familia le enviará el recibo más tarde por correo electrónico.</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::TypeScreen</name>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>dreamjar::kiosk::WhoScreen</name>
    <message>
        <source>May we know who you are?</source>
        <translation>¿Podemos saber quién es?</translation>
    </message>
    <message>
        <source>No, give without a name</source>
        <translation>No, dar sin nombre</translation>
    </message>
    <message>
        <source>Yes, and everybody may see my name</source>
        <translation>Sí, y todos pueden ver mi nombre</translation>
    </message>
    <message>
        <source>Yes, but only the family may see it</source>
        <translation>Sí, pero solo la familia puede verlo</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is locked away on this machine and deleted here once it has arrived.</source>
        <translation>Lo que escriba va a la familia de este tarro y a nadie más. Queda bajo llave en este equipo y se borra en cuanto llega.</translation>
    </message>
    <message>
        <source>What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has arrived, and then deleted here.</source>
        <translation>Lo que escriba va a la familia de este tarro y a nadie más. Queda en este equipo hasta que llega, y entonces se borra aquí.</translation>
    </message>
</context>
</TS>
