<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BackPage</name>
    <message>
        <source>You can go back to DreamJar</source>
        <translation>Puede volver a DreamJar</translation>
    </message>
    <message>
        <source>The browser has done its part. This page can be closed.</source>
        <translation>El navegador ya ha terminado. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Goal %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>Given so far, against the goal</source>
        <translation>Donado hasta ahora frente a la meta</translation>
    </message>
    <message>
        <source>Given in each week</source>
        <translation>Donado cada semana</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By the way it came</source>
        <translation>Por vía de llegada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No gift passes the filter.</source>
        <translation>Ninguna donación pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>--portable and --data-dir name two different places.</source>
        <translation>--portable y --data-dir indican dos lugares distintos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a profile&apos;s name: at most 40 letters, digits, - and _.</source>
        <translation>«%1» no puede ser el nombre de un perfil: 40 letras, cifras, - y _ como máximo.</translation>
    </message>
</context>
<context>
    <name>GiftPapers</name>
    <message>
        <source>A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.</source>
        <translation>Una donación en DreamJar es una promesa que queda registrada aquí. No es un comprobante de pago.</translation>
    </message>
    <message>
        <source>Receipt %1 %2</source>
        <translation>Recibo %1 %2</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>DUPLICADO</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>For the jar</source>
        <translation>Para el tarro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donado</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Anulado desde</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Thank you for your gift.</source>
        <translation>Gracias por su donación.</translation>
    </message>
    <message>
        <source>Gift to %1</source>
        <translation>Donación a %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Your gift</source>
        <translation>Su donación</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Extracto %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>all gifts until %1</source>
        <translation>todas las donaciones hasta el %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tarro</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Cantidad (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Statement of gifts</source>
        <translation>Extracto de donaciones</translation>
    </message>
    <message>
        <source>Thank you for your gift to “{jar}”</source>
        <translation>Gracias por su donación a «{jar}»</translation>
    </message>
    <message>
        <source>Dear {donor},

thank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a good step nearer to this dream.

Warm regards
{parent}</source>
        <translation>Hola, {donor}:

Gracias por su donación de {amount} a «{jar}» el {date}. Con ella, {child} está un buen paso más cerca de su sueño.

Un cordial saludo,
{parent}</translation>
    </message>
    <message>
        <source>Letter %1 %2</source>
        <translation>Carta %1 %2</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Your receipt for “%1”</source>
        <translation>Su recibo para «%1»</translation>
    </message>
    <message>
        <source>thank you for your gift of %1 to “%2” on %3. The receipt goes with this mail.</source>
        <translation>gracias por su donación de %1 para «%2» del %3. El recibo va con este correo.</translation>
    </message>
    <message>
        <source>My gifts %1</source>
        <translation>Mis donaciones %1</translation>
    </message>
</context>
<context>
    <name>GiftSheets</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>Mis donaciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tarro</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Hidden publicly</source>
        <translation>Oculto al público</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Gifts to “%1”</source>
        <translation>Donaciones a «%1»</translation>
    </message>
    <message>
        <source>Gifts to %1</source>
        <translation>Donaciones a %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>This is no text in UTF-8. Save the table as CSV in UTF-8.</source>
        <translation>Esto no es texto en UTF-8. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Línea %1: las comillas no se cierran nunca.</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quotation mark.</source>
        <translation>Línea %1: hay algo detrás de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, “%1” and “%2” among them.</source>
        <translation>La primera línea debe nombrar las columnas, entre ellas «%1» y «%2».</translation>
    </message>
    <message>
        <source>There is no column “%1”, “%2” or “%3”: nothing to note.</source>
        <translation>No hay ninguna columna «%1», «%2» o «%3»: no hay nada que anotar.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-05-01 14:30:00.</source>
        <translation>«%1» no es una fecha como 2026-05-01 14:30:00.</translation>
    </message>
    <message>
        <source>“%1” is no whole amount.</source>
        <translation>«%1» no es un importe entero.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» no es ninguno de: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say when it was reviewed.</source>
        <translation>«%1» no dice cuándo se revisó.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1: no gift has this date, amount and name.</source>
        <translation>Línea %1: ninguna donación tiene esta fecha, este importe y este nombre.</translation>
    </message>
    <message>
        <source>Line %1: which gift this is cannot be told.</source>
        <translation>Línea %1: no se puede saber qué donación es.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Raise money for a child&apos;s dream, safely.</source>
        <translation>Reúna dinero para el sueño de un niño, con seguridad.</translation>
    </message>
    <message>
        <source>Show this and leave.</source>
        <translation>Mostrar esto y salir.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Connect to this DreamJar server.</source>
        <translation>Conectar con este servidor DreamJar.</translation>
    </message>
    <message>
        <source>Be a donation station: full screen, for strangers (docs/KIOSK.md).</source>
        <translation>Ser un puesto de donaciones: pantalla completa, para desconocidos (docs/KIOSK.md).</translation>
    </message>
    <message>
        <source>Play the main job with invented data, write a picture of every screen to this folder and leave.</source>
        <translation>Ejecutar la tarea principal con datos inventados, guardar una imagen de cada pantalla en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>What is &apos;%1&apos;? See dreamjar --help.</source>
        <translation>¿Qué es «%1»? Consulte dreamjar --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the address of a server. An example: http://127.0.0.1:8080</source>
        <translation>«%1» no es la dirección de un servidor. Un ejemplo: http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Usar este idioma: %1.</translation>
    </message>
    <message>
        <source>Look like this, now: light or dark.</source>
        <translation>Usar este aspecto ahora: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Draw everything this many times as large: 1 to 3, for instance 1.5.</source>
        <translation>Dibujar todo este número de veces más grande: de 1 a 3, por ejemplo 1.5.</translation>
    </message>
    <message>
        <source>DreamJar does not speak &apos;%1&apos;. It speaks %2.</source>
        <translation>DreamJar no habla «%1». Habla %2.</translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;. It is light or dark.</source>
        <translation>No existe el tema «%1». Puede ser light o dark.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scale. It is a number from 1 to 3.</source>
        <translation>«%1» no es una escala. Es un número de 1 a 3.</translation>
    </message>
    <message>
        <source>Keep everything apart from other profiles, under this name.</source>
        <translation>Guardar todo aparte de otros perfiles, con este nombre.</translation>
    </message>
    <message>
        <source>Keep everything in a folder beside the program and write nowhere else. A file named &apos;portable&apos; there does the same.</source>
        <translation>Guardar todo en una carpeta junto al programa y no escribir en ningún otro lugar. Un archivo llamado «portable» allí hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The printer did not take it. The receipt can be saved as PDF instead.</source>
        <translation>La impresora no lo aceptó. El recibo se puede guardar como PDF.</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Detenido. No se ha cambiado ningún archivo.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>No se puede escribir ahí. No se ha cambiado nada; elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Se eliminó una donación mientras se escribía. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save the gifts</source>
        <translation>Guardar las donaciones</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>DreamJar is already at work here</source>
        <translation>DreamJar ya está en marcha aquí</translation>
    </message>
    <message>
        <source>Another DreamJar uses this data: %1. Nothing is wrong with it. Close the other one, then try again.</source>
        <translation>Otro DreamJar usa estos datos: %1. Los datos están bien. Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>DreamJar cannot write here</source>
        <translation>DreamJar no puede escribir aquí</translation>
    </message>
    <message>
        <source>This folder does not let DreamJar write: %1. Nothing was changed. Allow it, or start DreamJar with another folder (--data-dir), then try again.</source>
        <translation>Esta carpeta no permite que DreamJar escriba: %1. No se ha cambiado nada. Permítalo, o inicie DreamJar con otra carpeta (--data-dir), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room left for DreamJar&apos;s data: %1. What is stored is safe. Free some space, then try again.</source>
        <translation>No queda espacio para los datos de DreamJar: %1. Lo guardado está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This data belongs to a newer DreamJar</source>
        <translation>Estos datos son de un DreamJar más nuevo</translation>
    </message>
    <message>
        <source>A newer version of DreamJar has worked with %1. This one leaves it untouched. Please install the newer version, then try again.</source>
        <translation>Una versión más nueva de DreamJar ha trabajado con %1. Esta no lo toca. Instale la versión más nueva e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file of DreamJar is damaged</source>
        <translation>Un archivo de DreamJar está dañado</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done and noted on this computer: %1. It can put back its own copy of %2 and carry over from the damaged file what had not been sent yet, as far as that can be read. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>DreamJar no puede leer lo hecho y anotado en este equipo: %1. Puede restaurar su propia copia de %2 y recuperar del archivo dañado lo que aún no se había enviado, en lo que se pueda leer. El archivo dañado se guarda con otro nombre; no se elimina nada.</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>DreamJar cannot read what was done on this computer and not yet sent: %1. It can put the damaged file aside, under another name in the same folder, and go on with what the server has. Nothing is deleted.</source>
        <translation>DreamJar no puede leer lo hecho en este equipo y aún no enviado: %1. Puede apartar el archivo dañado, con otro nombre en la misma carpeta, y seguir con lo que tiene el servidor. No se elimina nada.</translation>
    </message>
    <message>
        <source>Put it aside and go on</source>
        <translation>Apartarlo y seguir</translation>
    </message>
    <message>
        <source>DreamJar&apos;s database cannot be opened</source>
        <translation>No se puede abrir la base de datos de DreamJar</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. Nothing was changed. Put a copy of the file back, or ask somebody who knows databases, then try again.</source>
        <translation>Los tarros y donaciones de este equipo están en %1, y DreamJar no puede abrirlo. No se ha cambiado nada. Restaure una copia del archivo, o pregunte a alguien que sepa de bases de datos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A part of DreamJar is missing</source>
        <translation>Falta una parte de DreamJar</translation>
    </message>
    <message>
        <source>DreamJar was not installed whole: %1 cannot be loaded. Your data is as it was. Please install DreamJar again.</source>
        <translation>DreamJar no se instaló por completo: no se puede cargar %1. Sus datos siguen como estaban. Vuelva a instalar DreamJar.</translation>
    </message>
    <message>
        <source>DreamJar could not open its data</source>
        <translation>DreamJar no pudo abrir sus datos</translation>
    </message>
    <message>
        <source>Something kept DreamJar from opening %1. Nothing was changed.</source>
        <translation>Algo impidió que DreamJar abriera %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The jars and gifts kept on this computer are in %1, and DreamJar cannot open it. It can put back its own copy of %2; what was done since then may be missing. The damaged file is kept under another name; nothing is deleted.</source>
        <translation>Los tarros y donaciones de este equipo están en %1, y DreamJar no puede abrirlo. Puede restaurar su propia copia de %2; lo hecho desde entonces podría faltar. El archivo dañado se guarda con otro nombre; no se elimina nada.</translation>
    </message>
    <message>
        <source>There is nothing here yet that could be copied.</source>
        <translation>Aquí aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>There is no %1 any more. Nothing was changed.</source>
        <translation>%1 ya no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no copy of DreamJar&apos;s data in %1. Nothing was changed.</source>
        <translation>No hay ninguna copia de los datos de DreamJar en %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; please try an older copy.</source>
        <translation>%1 está dañado. No se ha cambiado nada; pruebe con una copia anterior.</translation>
    </message>
    <message>
        <source>%1 was made by a newer DreamJar. Nothing was changed; please install the newer version first.</source>
        <translation>%1 es de un DreamJar más nuevo. No se ha cambiado nada; instale antes la versión más nueva.</translation>
    </message>
    <message>
        <source>%1 is the copy of a server&apos;s own database. Whoever runs that server can put it back; nothing was changed here.</source>
        <translation>%1 es la copia de la base de datos de un servidor. Quien lleve ese servidor puede restaurarla; aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It cannot be written there: %1. Nothing was changed; choose another folder.</source>
        <translation>No se puede escribir ahí: %1. No se ha cambiado nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>El disco está lleno. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another DreamJar is at work on this data. Close it, then try again.</source>
        <translation>Otro DreamJar trabaja con estos datos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It did not work, and nothing was changed.</source>
        <translation>No funcionó, y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The copy is back.</source>
        <translation>La copia se ha restaurado.</translation>
    </message>
    <message>
        <source>What was here before is kept as %1.</source>
        <translation>Lo que había aquí antes se conserva como %1.</translation>
    </message>
    <message>
        <source>What waited to be sent still does.</source>
        <translation>Lo que esperaba envío sigue en espera.</translation>
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
        <translation>1 donación</translation>
    </message>
    <message numerus="yes">
        <source>%n gifts</source>
        <translation>
            <numerusform>%n donación</numerusform>
            <numerusform>%n donaciones</numerusform>
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
</context>
<context>
    <name>dreamjar::desktop::Backups</name>
    <message>
        <source>It is not there just now: a stick that is not plugged in, perhaps. DreamJar goes on with its own copies.</source>
        <translation>Ahora no está: quizá una memoria USB que no está conectada. DreamJar sigue con sus propias copias.</translation>
    </message>
    <message>
        <source>For a week no copy of your data could be made in %1. DreamJar goes on with its own copies.</source>
        <translation>Desde hace una semana no se ha podido copiar sus datos en %1. DreamJar sigue con sus propias copias.</translation>
    </message>
</context>
<context>
    <name>dreamjar::desktop::Desktop</name>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It was put aside and is being fetched again. What you did here is safe.</source>
        <translation>La copia local de los datos del servidor estaba dañada. Se ha apartado y se está descargando de nuevo. Lo que hizo aquí está a salvo.</translation>
    </message>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>Restaurando la copia</translation>
    </message>
    <message>
        <source>DreamJar looks at it whole first. This takes a moment.</source>
        <translation>DreamJar la revisa antes por completo. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AccountPane</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 3 characters. Strangers see it only when you give without a first name.</source>
        <translation>3 caracteres como mínimo. Los desconocidos solo lo ven si dona sin nombre de pila.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Ya usadas en este equipo</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>8 caracteres como mínimo. Una frase corta se recuerda bien.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Cree su cuenta</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>One account for you; your children need none.</source>
        <translation>Una sola cuenta para usted; sus niños no necesitan ninguna.</translation>
    </message>
    <message>
        <source>Sign in to see your children, jars and gifts.</source>
        <translation>Inicie sesión para ver sus niños, tarros y donaciones.</translation>
    </message>
    <message>
        <source>Already have an account?</source>
        <translation>¿Ya tiene una cuenta?</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>The keyring does not give out this session. Please enter the password.</source>
        <translation>El llavero no entrega esta sesión. Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Creating your account …</source>
        <translation>Creando su cuenta …</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Your keyring is locked, so we cannot see whether you were signed in. Unlock it and start DreamJar again, or sign in here for now.</source>
        <translation>Su llavero está bloqueado y no sabemos si tenía una sesión abierta. Desbloquéelo y reinicie DreamJar, o inicie sesión aquí por ahora.</translation>
    </message>
    <message>
        <source>This computer has no keyring. You can sign in, and stay signed in until you close DreamJar.</source>
        <translation>Este equipo no tiene llavero. Puede iniciar sesión; durará hasta que cierre DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::AttentionList</name>
    <message>
        <source>One thing could not be settled with the server and needs your decision.</source>
        <translation>Un asunto no pudo resolverse con el servidor y necesita su decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be settled with the server and need your decision.</source>
        <translation>
            <numerusform>%n asunto no pudo resolverse con el servidor y necesita su decisión.</numerusform>
            <numerusform>%n asuntos no pudieron resolverse con el servidor y necesitan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>One thing waits here until the server can be reached. It goes by itself.</source>
        <translation>Una cosa espera aquí hasta que el servidor responda. Se enviará sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here until the server can be reached. They go by themselves.</source>
        <translation>
            <numerusform>%n cosa espera aquí hasta que el servidor responda. Se enviará sola.</numerusform>
            <numerusform>%n cosas esperan aquí hasta que el servidor responda. Se enviarán solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s jar “%2” is full! What shall happen now?</source>
        <translation>¡El tarro de %1 «%2» está lleno! ¿Qué hacemos ahora?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>The last day of “%1” has passed. It still accepts gifts until you close it.</source>
        <translation>El último día de «%1» ha pasado. Sigue aceptando donaciones hasta que usted lo cierre.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.</source>
        <translation>%1 cumple 16 años el %2. Desde ese día no podrá crear tarros nuevos; los abiertos siguen hasta que usted los cierre.</translation>
    </message>
    <message>
        <source>Look at the children</source>
        <translation>Ver los niños</translation>
    </message>
    <message>
        <source>This computer has no keyring: you are signed in until you close DreamJar.</source>
        <translation>Este equipo no tiene llavero: su sesión dura hasta que cierre DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Avatar</name>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BackupCard</name>
    <message>
        <source>Copies of your data</source>
        <translation>Copias de sus datos</translation>
    </message>
    <message>
        <source>They lie on the same disk. Copy them to another one now and then, a stick for example: with such a copy you can go on on a new computer. Keep it where only you can read it.</source>
        <translation>Están en el mismo disco. Cópielas de vez en cuando en otro, por ejemplo una memoria USB: con esa copia podrá seguir en un equipo nuevo. Guárdela donde solo usted pueda leerla.</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>Copiar en otro lugar…</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day, from the second day on, and keeps the newest seven.</source>
        <translation>DreamJar hace una copia automática al día, a partir del segundo día, y conserva las siete últimas.</translation>
    </message>
    <message>
        <source>DreamJar makes a copy by itself once a day and keeps the newest seven. The last one is of %1.</source>
        <translation>DreamJar hace una copia automática al día y conserva las siete últimas. La más reciente es de %1.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar en</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied to %1, as it is now.</source>
        <translation>Copiado en %1, tal como está ahora.</translation>
    </message>
    <message>
        <source>A folder for the daily copies</source>
        <translation>Una carpeta para las copias diarias</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Dejar de copiar ahí</translation>
    </message>
    <message>
        <source>A copy a day can go into another folder as well.</source>
        <translation>Cada día puede ir una copia también a otra carpeta.</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. %2</source>
        <comment>folder, what is wrong</comment>
        <translation>Cada día va una copia también a %1. %2</translation>
    </message>
    <message>
        <source>A copy a day goes into %1 as well. The last one there is of %2.</source>
        <translation>Cada día va una copia también a %1. La última de allí es del %2.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Banner</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookBar</name>
    <message>
        <source>Search gifts</source>
        <translation>Buscar donaciones</translation>
    </message>
    <message>
        <source>Donor, comment or note</source>
        <translation>Donante, comentario o nota</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filters that are kept under a name</source>
        <translation>Filtros guardados con un nombre</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>What to do with the selected gifts</source>
        <translation>Qué hacer con las donaciones seleccionadas</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisadas</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marcar como no revisadas</translation>
    </message>
    <message>
        <source>Thanks: %1</source>
        <translation>Agradecimiento: %1</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Cartas de agradecimiento…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Recibos…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter (on)</source>
        <translation>Filtrar (activo)</translation>
    </message>
    <message>
        <source>Receipts by e-mail…</source>
        <translation>Recibos por correo…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookFilterPanel</name>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tarro</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Everybody but this donor</source>
        <translation>Todos menos este donante</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Cantidad desde</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Cantidad hasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>oculto al público</translation>
    </message>
    <message>
        <source>shown publicly</source>
        <translation>visible para el público</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>no revisada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>sin emitir</translation>
    </message>
    <message>
        <source>Changed since they were reviewed</source>
        <translation>Cambiadas desde su revisión</translation>
    </message>
    <message>
        <source>All but these days</source>
        <translation>Todo menos estos días</translation>
    </message>
    <message>
        <source>All but these amounts</source>
        <translation>Todo menos estas cantidades</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>con comentario</translation>
    </message>
    <message>
        <source>without a comment</source>
        <translation>sin comentario</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookTable</name>
    <message>
        <source>Gifts to your jars</source>
        <translation>Donaciones a sus tarros</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BookWords</name>
    <message>
        <source>hidden publicly</source>
        <translation>oculto al público</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tarro</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Public sees</source>
        <translation>El público ve</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Cantidad (%1)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>to thank</source>
        <translation>por agradecer</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>agradecida</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By jar</source>
        <translation>Por tarro</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Por niño</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Por donante</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>recibido: %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>en camino: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>sin confirmar: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>Click to sort; with Ctrl, sort further within what is equal.</source>
        <translation>Clic para ordenar; con Ctrl, para ordenar además dentro de lo igual.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiada después</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::BrowsePane</name>
    <message>
        <source>Browse jars</source>
        <translation>Explorar tarros</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Tarros</translation>
    </message>
    <message>
        <source>Search jars</source>
        <translation>Buscar tarros</translation>
    </message>
    <message>
        <source>Search by title, story or first name</source>
        <translation>Buscar por título, historia o nombre de pila</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Most given</source>
        <translation>Más donado</translation>
    </message>
    <message>
        <source>Closest to the goal</source>
        <translation>Más cerca de la meta</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>Largest goal</source>
        <translation>Meta más alta</translation>
    </message>
    <message>
        <source>Smallest goal</source>
        <translation>Meta más baja</translation>
    </message>
    <message>
        <source>Least given</source>
        <translation>Menos donado</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>1 jar fits.</source>
        <translation>1 tarro coincide.</translation>
    </message>
    <message>
        <source>%1 jars fit.</source>
        <translation>%1 tarros coinciden.</translation>
    </message>
    <message>
        <source>One open jar. Everybody can give, no account needed.</source>
        <translation>Un tarro abierto. Cualquiera puede donar, sin cuenta.</translation>
    </message>
    <message>
        <source>%1 open jars. Everybody can give, no account needed.</source>
        <translation>%1 tarros abiertos. Cualquiera puede donar, sin cuenta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No open jar has these words in its title, story or first name.</source>
        <translation>Ningún tarro abierto tiene estas palabras en su título, historia o nombre de pila.</translation>
    </message>
    <message>
        <source>Show all jars</source>
        <translation>Mostrar todos los tarros</translation>
    </message>
    <message>
        <source>The server sleeps</source>
        <translation>El servidor duerme</translation>
    </message>
    <message>
        <source>It cannot be reached right now. Jars appear here as soon as it answers.</source>
        <translation>Ahora no se puede contactar con él. Los tarros aparecerán aquí en cuanto responda.</translation>
    </message>
    <message>
        <source>Fetching the jars</source>
        <translation>Buscando los tarros</translation>
    </message>
    <message>
        <source>Just a moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>No open jars yet</source>
        <translation>Aún no hay tarros abiertos</translation>
    </message>
    <message>
        <source>As soon as a parent starts one, it stands here.</source>
        <translation>En cuanto una familia cree uno, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChartsView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>%1 in all, %2. The same numbers are in the table.</source>
        <translation>%1 en total, %2. Los mismos números están en la tabla.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Cantidad (%1)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The chart cannot be written there. Choose another folder.</source>
        <translation>El gráfico no se puede escribir ahí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildCard</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Show jars</source>
        <translation>Ver tarros</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Nuevo tarro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and date of birth</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n abierto</numerusform>
            <numerusform>%1, %n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>From the 16th birthday on, no new jar can be started.</source>
        <translation>Desde los 16 años no se pueden crear tarros nuevos.</translation>
    </message>
    <message>
        <source>New jar for %1</source>
        <translation>Nuevo tarro para %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 can be removed once no jar is open.</source>
        <translation>%1 se puede quitar cuando no tenga tarros abiertos.</translation>
    </message>
    <message>
        <source>16 or older: open jars go on, but no new one can be started.</source>
        <translation>16 años o más: los tarros abiertos siguen, pero no se pueden crear nuevos.</translation>
    </message>
    <message>
        <source>Show %1&apos;s jars</source>
        <translation>Ver los tarros de %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildForm</name>
    <message>
        <source>Back to children</source>
        <translation>Volver a los niños</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nombre del niño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Only chooses the drawn face while there is no picture.</source>
        <translation>Solo sirve para elegir la cara dibujada mientras no haya imagen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>It is never shown to strangers.</source>
        <translation>Nunca se muestra a desconocidos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un niño</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Strangers only ever see the first name.</source>
        <translation>Los desconocidos solo ven el nombre de pila.</translation>
    </message>
    <message>
        <source>Strangers see “%1”.</source>
        <translation>Los desconocidos ven «%1».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Strangers see a first name, never more.</source>
        <translation>Los desconocidos ven el nombre de pila y nada más.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un niño</translation>
    </message>
    <message>
        <source>No children here yet</source>
        <translation>Aún no hay niños aquí</translation>
    </message>
    <message>
        <source>Add your child with name and birthday; then a jar can be started for a dream.</source>
        <translation>Añada a su niño con nombre y fecha de nacimiento; después podrá crear un tarro para un sueño.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Los más pequeños primero</translation>
    </message>
    <message>
        <source>Most jars</source>
        <translation>Más tarros</translation>
    </message>
    <message>
        <source>Most raised</source>
        <translation>Más recaudado</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>%1&apos;s entry is removed from this computer and from the server.</source>
        <translation>Los datos de %1 se eliminan de este equipo y del servidor.</translation>
    </message>
    <message>
        <source>This also removes %1 with all gifts in them, here and on the server. Donors keep their own references.</source>
        <translation>También se elimina %1 con todas sus donaciones, aquí y en el servidor. Los donantes conservan sus referencias.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ChoiceButton</name>
    <message>
        <source>All but the marked ones</source>
        <translation>Todo menos lo marcado</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>salvo %1</translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <translation>
            <numerusform>todo menos %n</numerusform>
            <numerusform>todo menos %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashDialog</name>
    <message>
        <source>Two changes of “%1”</source>
        <translation>Dos cambios de «%1»</translation>
    </message>
    <message>
        <source>You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing was overwritten, and everything else goes on syncing. Choose what shall hold.</source>
        <translation>Usted lo cambió aquí y, entretanto, se cambió en el servidor, quizá por usted en otro equipo. No se ha sobrescrito nada, y todo lo demás se sigue sincronizando. Elija qué debe valer.</translation>
    </message>
    <message>
        <source>The fields that were changed</source>
        <translation>Los campos cambiados</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Conservar lo del servidor</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Enviar esto</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ClashFields</name>
    <message>
        <source>no last day</source>
        <translation>sin último día</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>las habituales</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Abierto o cerrado</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Quién puede encontrarlo</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Cantidades para elegir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashBar</name>
    <message>
        <source>DreamJar ended unexpectedly the last time. What you did is kept.</source>
        <translation>DreamJar terminó de forma inesperada la última vez. Lo que hizo está guardado.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Ver el informe</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::CrashDialog</name>
    <message>
        <source>Report of the last crash</source>
        <translation>Informe del último fallo</translation>
    </message>
    <message>
        <source>This is all of it: the version, the system, and where in the program it happened. Nothing of yours is in it, and it lies on this computer alone. Whoever looks after DreamJar for you can use it; they have it only when you give it to them.</source>
        <translation>Esto es todo: la versión, el sistema y en qué lugar del programa ocurrió. No contiene nada suyo y está solo en este equipo. A quien cuide de DreamJar por usted puede servirle; solo lo tendrá si usted se lo da.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir ahí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DashboardPane</name>
    <message>
        <source>New jar</source>
        <translation>Nuevo tarro</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Tarros</translation>
    </message>
    <message>
        <source>Open jars</source>
        <translation>Tarros abiertos</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Recaudado</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Última donación</translation>
    </message>
    <message>
        <source>All my jars</source>
        <translation>Todos mis tarros</translation>
    </message>
    <message>
        <source>Your jars</source>
        <translation>Sus tarros</translation>
    </message>
    <message>
        <source>All gifts</source>
        <translation>Todas las donaciones</translation>
    </message>
    <message>
        <source>No gifts yet. Tell family and friends about your jar; everybody can give without an account.</source>
        <translation>Aún no hay donaciones. Hable de su tarro a familiares y amigos; cualquiera puede donar sin cuenta.</translation>
    </message>
    <message>
        <source>Last gifts</source>
        <translation>Últimas donaciones</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 on its way</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Whose dream comes first?</source>
        <translation>¿Qué sueño va primero?</translation>
    </message>
    <message>
        <source>Add your child with name and birthday. Strangers will only ever see the first name.</source>
        <translation>Añada a su niño con nombre y fecha de nacimiento. Los desconocidos solo verán el nombre de pila.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un niño</translation>
    </message>
    <message>
        <source>Now a jar to fill</source>
        <translation>Ahora, un tarro que llenar</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: say what it is for and how much it takes.</source>
        <translation>Una bicicleta, un violín, una semana en el mar: diga para qué es y cuánto hace falta.</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Crear un tarro</translation>
    </message>
    <message>
        <source>Two small steps, and the first jar stands.</source>
        <translation>Dos pequeños pasos y ya está el primer tarro.</translation>
    </message>
    <message>
        <source>This is how your jars are doing.</source>
        <translation>Así van sus tarros.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::DonationsPane</name>
    <message>
        <source>My donations</source>
        <translation>Mis donaciones</translation>
    </message>
    <message>
        <source>What you gave to other children&apos;s jars.</source>
        <translation>Lo que usted donó a los tarros de otros niños.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>You have not given yet</source>
        <translation>Aún no ha donado</translation>
    </message>
    <message>
        <source>Your gifts stand here with their sum, year by year. Every jar is glad of a little light.</source>
        <translation>Aquí estarán sus donaciones con su suma, año por año. Todo tarro agradece un poco de luz.</translation>
    </message>
    <message>
        <source>Look at jars</source>
        <translation>Ver tarros</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>%1 aún en camino</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tabla como PDF…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimir la tabla…</translation>
    </message>
    <message>
        <source>Statement for some days…</source>
        <translation>Extracto de unos días…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ErrorText</name>
    <message>
        <source>Please choose a username.</source>
        <translation>Elija un nombre de usuario.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
    <message>
        <source>Please enter a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Please enter your current password, so that we know it is you.</source>
        <translation>Escriba su contraseña actual, para saber que es usted.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Please enter your last name.</source>
        <translation>Escriba sus apellidos.</translation>
    </message>
    <message>
        <source>Please enter the child&apos;s name.</source>
        <translation>Escriba el nombre del niño.</translation>
    </message>
    <message>
        <source>Please choose the date of birth.</source>
        <translation>Elija la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Please enter the web address of a picture.</source>
        <translation>Escriba la dirección web de una imagen.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Elija algo de la lista.</translation>
    </message>
    <message>
        <source>Please give the jar a title.</source>
        <translation>Ponga un título al tarro.</translation>
    </message>
    <message>
        <source>Please tell in a few words what the jar is for.</source>
        <translation>Diga en pocas palabras para qué es el tarro.</translation>
    </message>
    <message>
        <source>Please enter the goal, as a whole amount.</source>
        <translation>Escriba la meta, sin decimales.</translation>
    </message>
    <message>
        <source>Please choose a category.</source>
        <translation>Elija una categoría.</translation>
    </message>
    <message>
        <source>Please say whether the jar is open.</source>
        <translation>Indique si el tarro está abierto.</translation>
    </message>
    <message>
        <source>Please say whether the jar has a last day.</source>
        <translation>Indique si el tarro tiene un último día.</translation>
    </message>
    <message>
        <source>Please choose the last day.</source>
        <translation>Elija el último día.</translation>
    </message>
    <message>
        <source>Please choose or enter an amount.</source>
        <translation>Elija o escriba una cantidad.</translation>
    </message>
    <message>
        <source>Please enter a comment.</source>
        <translation>Escriba un comentario.</translation>
    </message>
    <message>
        <source>Please say whether your name may be shown.</source>
        <translation>Indique si se puede mostrar su nombre.</translation>
    </message>
    <message>
        <source>Please enter your name. You can still hide it from the public.</source>
        <translation>Escriba su nombre. Aun así puede ocultarlo al público.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address. Only the parent sees it.</source>
        <translation>Escriba su correo electrónico. Solo lo ve la familia.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at least %n characters.</source>
        <translation>
            <numerusform>Un nombre de usuario tiene al menos %n carácter.</numerusform>
            <numerusform>Un nombre de usuario tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name has at least %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene al menos %n carácter.</numerusform>
            <numerusform>Un nombre tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the goal as a whole amount, for example 500.</source>
        <translation>Escriba la meta sin decimales, por ejemplo 500.</translation>
    </message>
    <message>
        <source>Please enter a whole amount, for example 25.</source>
        <translation>Escriba una cantidad sin decimales, por ejemplo 25.</translation>
    </message>
    <message>
        <source>A goal is at least 1.</source>
        <translation>Una meta es de 1 como mínimo.</translation>
    </message>
    <message>
        <source>A gift is at least 1.</source>
        <translation>Una donación es de 1 como mínimo.</translation>
    </message>
    <message>
        <source>A goal is at most 100,000.</source>
        <translation>Una meta es de 100 000 como máximo.</translation>
    </message>
    <message>
        <source>A gift is at most 100,000.</source>
        <translation>Una donación es de 100 000 como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>Please shorten this to %n characters or fewer.</source>
        <translation>
            <numerusform>Acórtelo a %n carácter como máximo.</numerusform>
            <numerusform>Acórtelo a %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer with yes or no.</source>
        <translation>Responda sí o no.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.org.</source>
        <translation>Esto no es un correo electrónico. Ejemplo: ana@example.org.</translation>
    </message>
    <message>
        <source>This is not a web address. One looks like https://example.org/picture.jpg.</source>
        <translation>Esto no es una dirección web. Ejemplo: https://example.org/picture.jpg.</translation>
    </message>
    <message>
        <source>Please choose a date from the calendar.</source>
        <translation>Elija una fecha del calendario.</translation>
    </message>
    <message>
        <source>There is an invisible character in here. Please type it again.</source>
        <translation>Aquí hay un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and @ . + - _, without spaces.</source>
        <translation>Use solo letras, cifras y @ . + - _, sin espacios.</translation>
    </message>
    <message>
        <source>Somebody already has this username. Please choose another one.</source>
        <translation>Este nombre de usuario ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>There is already an account with this address. You can sign in with it.</source>
        <translation>Ya hay una cuenta con esta dirección. Puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Please choose another one.</source>
        <translation>Esta contraseña es de las primeras que cualquiera probaría. Elija otra.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
    <message>
        <source>Please choose a date that is not in the future.</source>
        <translation>Elija una fecha que no esté en el futuro.</translation>
    </message>
    <message>
        <source>DreamJar is for children under 16. From the 16th birthday on, no jar can be started.</source>
        <translation>DreamJar es para menores de 16 años. Desde esa edad no se pueden crear tarros.</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing you typed is lost.</source>
        <translation>Revise los campos marcados. No se ha perdido nada de lo escrito.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent.</source>
        <translation>Este tarro se ha cerrado y ya no acepta donaciones. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This child still has an open jar. Close it first, then try again.</source>
        <translation>Este niño aún tiene un tarro abierto. Ciérrelo primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have removed it.</source>
        <translation>Esto ya no está. Puede que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it cannot be changed from here.</source>
        <translation>Esto es de otra persona y no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>Please sign in first. What you typed stays here.</source>
        <translation>Inicie sesión primero. Lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>E-mail address and password do not go together. Please try again.</source>
        <translation>El correo y la contraseña no coinciden. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That were many tries in a short time. Please wait a few minutes and try again.</source>
        <translation>Demasiados intentos en poco tiempo. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile. Look at it again, then decide.</source>
        <translation>Entretanto se cambió en otro lugar. Vuelva a mirarlo y decida.</translation>
    </message>
    <message>
        <source>The server cannot be reached right now. Nothing is lost; please try again in a moment.</source>
        <translation>Ahora no se puede contactar con el servidor. No se ha perdido nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost; please try again in a moment.</source>
        <translation>El servidor tuvo un problema. No se ha perdido nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This computer could not save it. Is the disk full? What you typed stays here.</source>
        <translation>Este equipo no pudo guardarlo. ¿Está lleno el disco? Lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>Signing in with Google is not set up here. Your password works.</source>
        <translation>El inicio de sesión con Google no está configurado aquí. Su contraseña sirve.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be reached. Is there a connection to the internet?</source>
        <translation>No se puede abrir la página de inicio de sesión. ¿Hay conexión a internet?</translation>
    </message>
    <message>
        <source>This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.</source>
        <translation>Este equipo no dejó que el navegador respondiera a DreamJar. No se ha enviado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No web browser could be opened on this computer. Your password works without one.</source>
        <translation>No se pudo abrir ningún navegador en este equipo. Su contraseña sirve sin él.</translation>
    </message>
    <message>
        <source>You did not allow it in the browser, so nothing happened here.</source>
        <translation>No lo permitió en el navegador, así que aquí no ha pasado nada.</translation>
    </message>
    <message>
        <source>The sign-in page ended with a refusal. Nothing happened here; please try again.</source>
        <translation>La página de inicio de sesión lo rechazó. Aquí no ha pasado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.</source>
        <translation>Lo que trajo el navegador no era de este inicio de sesión y se descartó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Please try again.</source>
        <translation>Nadie volvió del navegador en cinco minutos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Signing in with Google was cancelled.</source>
        <translation>Se canceló el inicio de sesión con Google.</translation>
    </message>
    <message>
        <source>The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.</source>
        <translation>El servidor DreamJar no aceptó la respuesta de la página de inicio de sesión. No ha pasado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Please enter its password once.</source>
        <translation>Ya hay una cuenta con %1. Escriba su contraseña una vez.</translation>
    </message>
    <message>
        <source>The address of this Google account belongs to another DreamJar account. Sign in to that one instead.</source>
        <translation>La dirección de esta cuenta de Google pertenece a otra cuenta de DreamJar. Inicie sesión con esa.</translation>
    </message>
    <message>
        <source>That took longer than ten minutes. Please continue with Google once more.</source>
        <translation>Tardó más de diez minutos. Continúe con Google otra vez.</translation>
    </message>
    <message>
        <source>Please choose who can find the jar.</source>
        <translation>Elija quién puede encontrar el tarro.</translation>
    </message>
    <message>
        <source>Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.</source>
        <translation>Escriba de cuatro a seis cantidades distintas, por ejemplo 10, 20, 50, 100, o ninguna.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FeaturedRow</name>
    <message>
        <source>Stop moving</source>
        <translation>Detener el movimiento</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Casi lleno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>by whom, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the featured jars</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Casi lleno: %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::FirstRunPane</name>
    <message>
        <source>Welcome to DreamJar</source>
        <translation>Le damos la bienvenida a DreamJar</translation>
    </message>
    <message>
        <source>A jar for a child&apos;s dream, filled by the people who care.</source>
        <translation>Un tarro para el sueño de un niño, que llenan quienes lo quieren.</translation>
    </message>
    <message>
        <source>Set up DreamJar on this computer</source>
        <translation>Configurar DreamJar en este equipo</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing else is needed, and you can start right away.</source>
        <translation>Todo se queda en este equipo. No hace falta nada más y puede empezar ya.</translation>
    </message>
    <message>
        <source>Connect to a DreamJar server</source>
        <translation>Conectar con un servidor DreamJar</translation>
    </message>
    <message>
        <source>Somebody runs a server for your family, school or club and gave you its address.</source>
        <translation>Alguien lleva un servidor para su familia, escuela o club y le dio la dirección.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere.</source>
        <translation>Vea cómo se llenan los tarros. Solo familias inventadas; nada de lo que haga ahí se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>Enter the address that you were given. We look who answers there before anything is sent.</source>
        <translation>Escriba la dirección que le dieron. Miramos quién responde allí antes de enviar nada.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Please enter the address of the server.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not the address of a server. One looks like https://dreamjar.example.org.</source>
        <translation>Esto no es la dirección de un servidor. Ejemplo: https://dreamjar.example.org.</translation>
    </message>
    <message>
        <source>Looking who answers at %1 …</source>
        <translation>Mirando quién responde en %1 …</translation>
    </message>
    <message>
        <source>A DreamJar server answers here.</source>
        <translation>Aquí responde un servidor DreamJar.</translation>
    </message>
    <message>
        <source>“%1” answers here.</source>
        <translation>Aquí responde «%1».</translation>
    </message>
    <message>
        <source>A DreamJar server of an older kind answers here. It works; only a lost connection may leave a gift to be checked by hand.</source>
        <translation>Aquí responde un servidor DreamJar antiguo. Funciona; solo si se corta la conexión, puede que haya que comprobar una donación a mano.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a DreamJar server. Is the address complete?</source>
        <translation>En esta dirección responde algo, pero no es un servidor DreamJar. ¿Está completa la dirección?</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Are you online, and is it spelled right?</source>
        <translation>Nadie responde en esta dirección. ¿Tiene conexión y está bien escrita?</translation>
    </message>
    <message>
        <source>I have a copy of my data…</source>
        <translation>Tengo una copia de mis datos…</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Carpeta con la copia</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftBell</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A gift for &quot;%1&quot;</source>
        <translation>Una donación para «%1»</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new gifts</source>
        <translation>
            <numerusform>%n donación nueva</numerusform>
            <numerusform>%n donaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;</source>
        <translation>%1 para «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n jars</source>
        <translation>
            <numerusform>%1 para %n tarro</numerusform>
            <numerusform>%1 para %n tarros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Hidden publicly: strangers read “Anonymous”.</source>
        <translation>Oculto al público: los desconocidos leen «Anónimo».</translation>
    </message>
    <message>
        <source>Notes, receipts and letters are for gifts that the server has.</source>
        <translation>Las notas, recibos y cartas son para donaciones que el servidor ya tiene.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibo…</translation>
    </message>
    <message>
        <source>Thank-you letter…</source>
        <translation>Carta de agradecimiento…</translation>
    </message>
    <message>
        <source>Open the jar</source>
        <translation>Abrir el tarro</translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation>para %1 · %2</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>vía: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>estado: %1</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>revisada %1</translation>
    </message>
    <message>
        <source>receipt no. %1</source>
        <translation>recibo n.º %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The server changed this gift after you reviewed it.</source>
        <translation>El servidor cambió esta donación después de que usted la revisara.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: era %2, es %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reviewed – take back</source>
        <translation>Revisada: desmarcar</translation>
    </message>
    <message>
        <source>Receipt no. %1 again…</source>
        <translation>Recibo n.º %1 de nuevo…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftExports</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>One export at a time: the last one is not done yet.</source>
        <translation>Solo una exportación a la vez: la anterior aún no ha terminado.</translation>
    </message>
    <message>
        <source>Gifts to the jars of %1</source>
        <translation>Donaciones a los tarros de %1</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <translation>Exportar las donaciones</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Detenido. No se ha cambiado ningún archivo.</translation>
    </message>
    <message>
        <source>It cannot be written there. Nothing was changed; choose another folder, or make room on the disk.</source>
        <translation>No se puede escribir ahí. No se ha cambiado nada; elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>A gift was deleted while it was being written. Nothing was changed; please try again.</source>
        <translation>Se eliminó una donación mientras se escribía. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <translation>Guardar recibos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Writing receipts…</source>
        <translation>Escribiendo recibos…</translation>
    </message>
    <message>
        <source>There is no gift among these that the server has, so there is no receipt.</source>
        <translation>Ninguna de estas donaciones está en el servidor, así que no hay recibo.</translation>
    </message>
    <message>
        <source>Save a receipt again</source>
        <translation>Guardar un recibo de nuevo</translation>
    </message>
    <message>
        <source>Save statements</source>
        <translation>Guardar extractos</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Writing statements…</source>
        <translation>Escribiendo extractos…</translation>
    </message>
    <message>
        <source>No gift that the server has passes the filter, so there is no statement.</source>
        <translation>Ninguna donación del servidor pasa el filtro, así que no hay extracto.</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>Guardar cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Writing letters…</source>
        <translation>Escribiendo cartas…</translation>
    </message>
    <message>
        <source>Everybody here was thanked already, so no letter was written.</source>
        <translation>Ya se ha agradecido a todos, así que no se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>Save receipts as mail drafts</source>
        <translation>Guardar los recibos como borradores de correo</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Recibos por correo</translation>
    </message>
    <message>
        <source>Writing mail drafts…</source>
        <translation>Escribiendo los borradores de correo…</translation>
    </message>
    <message>
        <source>Save a receipt as a mail draft</source>
        <translation>Guardar un recibo como borrador de correo</translation>
    </message>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Recibo por correo</translation>
    </message>
    <message>
        <source>Nobody here waits for a receipt by e-mail: no address was left, or the draft was made already. One of them again: Export, All receipts that were issued.</source>
        <translation>Aquí nadie espera un recibo por correo: no se dejó ninguna dirección o el borrador ya se hizo. Para repetir uno: Exportar, Todos los recibos emitidos.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftLine</name>
    <message>
        <source>for “%1”</source>
        <translation>para «%1»</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftList</name>
    <message>
        <source>Nobody has given yet. The first gift makes the light.</source>
        <translation>Nadie ha donado aún. La primera donación enciende la luz.</translation>
    </message>
    <message>
        <source>Show more gifts</source>
        <translation>Mostrar más donaciones</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GiftsPane</name>
    <message>
        <source>Select some gifts first.</source>
        <translation>Seleccione antes algunas donaciones.</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionadas: %1</translation>
    </message>
    <message>
        <source>No gift passes</source>
        <translation>Ninguna donación coincide</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filter together.</source>
        <translation>Nada coincide a la vez con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show all gifts</source>
        <translation>Mostrar todas las donaciones</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Table as Excel workbook…</source>
        <translation>Tabla como libro de Excel…</translation>
    </message>
    <message>
        <source>Table as PDF…</source>
        <translation>Tabla como PDF…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabla como JSON…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimir la tabla…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Extractos, uno por donante…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Todos los recibos emitidos…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1, still being read…</source>
        <translation>%1, leyendo aún…</translation>
    </message>
    <message>
        <source>Everything that was given to your jars, with real names.</source>
        <translation>Todo lo donado a sus tarros, con nombres reales.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is what is known here.</source>
        <translation>No se puede contactar con el servidor; esto es lo que se sabe aquí.</translation>
    </message>
    <message>
        <source>The server cannot be reached; this is how it was %1.</source>
        <translation>No se puede contactar con el servidor; datos de %1.</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>a review mark</source>
        <translation>una marca de revisión</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Your gifts</source>
        <translation>Sus donaciones</translation>
    </message>
    <message>
        <source>Sign in to see what was given to your jars.</source>
        <translation>Inicie sesión para ver lo donado a sus tarros.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No gifts yet</source>
        <translation>Aún no hay donaciones</translation>
    </message>
    <message>
        <source>As soon as somebody gives to one of your jars, it stands here with the real name.</source>
        <translation>En cuanto alguien done a uno de sus tarros, aparecerá aquí con su nombre real.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Notes from a table…</source>
        <translation>Notas desde una tabla…</translation>
    </message>
    <message>
        <source>notes from a table</source>
        <translation>notas desde una tabla</translation>
    </message>
    <message>
        <source>Receipts by e-mail, for stations…</source>
        <translation>Recibos por correo, para las estaciones…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GivePanel</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Hide my name from the public</source>
        <translation>Ocultar mi nombre al público</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment: you settle it with the family.</source>
        <translation>DreamJar registra promesas y no cobra nada: usted lo arregla con la familia.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reference of your gift</source>
        <translation>Referencia de su donación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>It stays the same for ever. Keep it if you want to ask about this gift.</source>
        <translation>Nunca cambia. Guárdela por si quiere preguntar por esta donación.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el recibo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Give once more</source>
        <translation>Donar otra vez</translation>
    </message>
    <message>
        <source>Give to %1&apos;s jar</source>
        <translation>Donar al tarro de %1</translation>
    </message>
    <message>
        <source>Only %1&apos;s parent sees it.</source>
        <translation>Solo lo ve la familia de %1.</translation>
    </message>
    <message>
        <source>%1&apos;s parent still sees it.</source>
        <translation>La familia de %1 sí lo ve.</translation>
    </message>
    <message>
        <source>This jar has been closed and takes no more gifts. Nothing was sent, and what you typed is still here.</source>
        <translation>Este tarro se ha cerrado y ya no acepta donaciones. No se ha enviado nada, y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Saving your gift …</source>
        <translation>Guardando su donación …</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Donar %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donar</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>¡Gracias, %1!</translation>
    </message>
    <message>
        <source>%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can be reached.</source>
        <translation>%1 para «%2» se ha guardado en este equipo. Se enviará solo en cuanto el servidor responda.</translation>
    </message>
    <message>
        <source>%1 for “%2” is recorded.</source>
        <translation>%1 para «%2» ha quedado registrado.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoalQuestion</name>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Raise the goal</source>
        <translation>Subir la meta</translation>
    </message>
    <message>
        <source>What shall happen now? Until you say so it stays open, and more is welcome.</source>
        <translation>¿Qué hacemos ahora? Hasta que usted lo diga sigue abierto, y se agradece más.</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full!</source>
        <translation>¡El tarro de %1 está lleno!</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GoogleCard</name>
    <message>
        <source>Sign-in with Google</source>
        <translation>Inicio de sesión con Google</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Usar otro proveedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>The address of Google or of any other OpenID provider that your server knows.</source>
        <translation>La dirección de Google o de otro proveedor OpenID que su servidor conozca.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Google gives one to desktop programs, too. It protects nothing and is kept in the settings.</source>
        <translation>Google también da uno a los programas de escritorio. No protege nada y se guarda en los ajustes.</translation>
    </message>
    <message>
        <source>Save the provider</source>
        <translation>Guardar el proveedor</translation>
    </message>
    <message>
        <source>Use what the server offers</source>
        <translation>Usar lo que ofrece el servidor</translation>
    </message>
    <message>
        <source>Please enter an address that begins with https://.</source>
        <translation>Escriba una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Please enter the client ID that the provider gave.</source>
        <translation>Escriba el ID de cliente que le dio el proveedor.</translation>
    </message>
    <message>
        <source>This server is of an older kind and cannot sign in with Google from here.</source>
        <translation>Este servidor es antiguo y no permite iniciar sesión con Google desde aquí.</translation>
    </message>
    <message>
        <source>&quot;Continue with Google&quot; asks %1.</source>
        <translation>«Continuar con Google» pregunta a %1.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google.</source>
        <translation>Este servidor no está configurado para iniciar sesión con Google.</translation>
    </message>
    <message>
        <source>DreamJar&apos;s own server on this computer learns of a change when DreamJar is started again.</source>
        <translation>El servidor propio de DreamJar en este equipo se entera de un cambio al reiniciar DreamJar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::GooglePanel</name>
    <message>
        <source>Continue with Google</source>
        <translation>Continuar con Google</translation>
    </message>
    <message>
        <source>Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself.</source>
        <translation>Se ha abierto su navegador. Inicie sesión allí y vuelva: DreamJar sigue solo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel signing in with Google</source>
        <translation>Cancelar el inicio de sesión con Google</translation>
    </message>
    <message>
        <source>Password of your DreamJar account</source>
        <translation>Contraseña de su cuenta de DreamJar</translation>
    </message>
    <message>
        <source>Link and sign in</source>
        <translation>Vincular e iniciar sesión</translation>
    </message>
    <message>
        <source>Do not link the accounts</source>
        <translation>No vincular las cuentas</translation>
    </message>
    <message>
        <source>This server is of an older kind that cannot sign in with Google from here. Your password works.</source>
        <translation>Este servidor es antiguo y no permite iniciar sesión con Google desde aquí. Su contraseña sirve.</translation>
    </message>
    <message>
        <source>This server is not set up for signing in with Google. Your password works.</source>
        <translation>Este servidor no está configurado para iniciar sesión con Google. Su contraseña sirve.</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>There is already an account with %1. Enter its password once, and from then on Google is enough.</source>
        <translation>Ya hay una cuenta con %1. Escriba su contraseña una vez y, desde entonces, bastará con Google.</translation>
    </message>
    <message>
        <source>This is not the password of that account. Please try again.</source>
        <translation>Esta no es la contraseña de esa cuenta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HeldCard</name>
    <message>
        <source>Came after the jar was closed</source>
        <translation>Llegadas tras cerrarse el tarro</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 for “%2” from %3</source>
        <translation>%1 para «%2» de %3</translation>
    </message>
    <message>
        <source>Nobody knows when it was made.</source>
        <translation>Nadie sabe cuándo se hizo.</translation>
    </message>
    <message>
        <source>Made %1 at %2, but it arrived more than seven days later.</source>
        <translation>Hecha %1 en %2, pero llegó más de siete días después.</translation>
    </message>
    <message>
        <source>Made %1 at %2, after the jar was closed.</source>
        <translation>Hecha %1 en %2, después de cerrarse el tarro.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Let it count: %1</source>
        <translation>Aceptar: %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
    <message>
        <source>Decline this gift?</source>
        <translation>¿Rechazar esta donación?</translation>
    </message>
    <message>
        <source>%1 will not count, and this cannot be taken back.</source>
        <translation>%1 no contará, y esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are here.</source>
        <translation>
            <numerusform>Aquí está la más antigua (%n).</numerusform>
            <numerusform>Aquí están las %n más antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That can be done when the server answers again.</source>
        <translation>Podrá hacerlo cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>Nothing of it counts until you decide: %1, %2.</source>
        <comment>how many, what sum</comment>
        <translation>Nada de esto cuenta hasta que usted decida: %1, %2.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>A parent starts a jar</source>
        <translation>Una familia crea un tarro</translation>
    </message>
    <message>
        <source>It says what the dream is and how much it takes. Strangers see the child&apos;s first name, never more.</source>
        <translation>Cuenta cuál es el sueño y cuánto hace falta. Los desconocidos ven el nombre de pila del niño y nada más.</translation>
    </message>
    <message>
        <source>Everybody may give</source>
        <translation>Cualquiera puede donar</translation>
    </message>
    <message>
        <source>With or without an account, with a name or without one. A gift is a pledge: DreamJar takes no payment.</source>
        <translation>Con cuenta o sin ella, con nombre o sin él. Una donación es una promesa: DreamJar no cobra nada.</translation>
    </message>
    <message>
        <source>The jar is full</source>
        <translation>El tarro está lleno</translation>
    </message>
    <message>
        <source>The family and the donors settle the pledges, and the dream comes true.</source>
        <translation>La familia y los donantes cumplen las promesas, y el sueño se hace realidad.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarChoices</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only who has the link</source>
        <translation>Solo quien tenga el enlace</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>It stands in the list that everybody can browse, once it is published.</source>
        <translation>Aparece en la lista que todos pueden explorar, una vez publicado.</translation>
    </message>
    <message>
        <source>It stands in no list. Whoever has its link or its code sees it and can give.</source>
        <translation>No aparece en ninguna lista. Quien tenga su enlace o su código lo ve y puede donar.</translation>
    </message>
    <message>
        <source>For everybody else it is not there, also not by its link.</source>
        <translation>Para los demás no existe, tampoco con su enlace.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarDeeds</name>
    <message>
        <source>“%1” is open: everybody finds it and can give.</source>
        <translation>«%1» está abierto: todos lo encuentran y pueden donar.</translation>
    </message>
    <message>
        <source>“%1” is closed and takes no more gifts.</source>
        <translation>«%1» está cerrado y ya no acepta donaciones.</translation>
    </message>
    <message>
        <source>Nobody has given yet, so nothing else is lost.</source>
        <translation>Nadie ha donado aún, así que no se pierde nada más.</translation>
    </message>
    <message>
        <source>This also deletes %1, %2 in all, here and on the server. Donors keep their own references.</source>
        <translation>También se elimina %1, %2 en total, aquí y en el servidor. Los donantes conservan sus referencias.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Eliminar este tarro</translation>
    </message>
    <message>
        <source>“%1” is being deleted. For ten seconds you can still take it back.</source>
        <translation>«%1» se está eliminando. Durante diez segundos aún puede deshacerlo.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«%1» está abierto.</translation>
    </message>
    <message>
        <source>“%1” is yours alone: its link finds nothing any more.</source>
        <translation>«%1» es solo suyo: su enlace ya no encuentra nada.</translation>
    </message>
    <message>
        <source>“%1” is found by its link.</source>
        <translation>«%1» se encuentra con su enlace.</translation>
    </message>
    <message>
        <source>“%1” is found by everybody.</source>
        <translation>Todos pueden encontrar «%1».</translation>
    </message>
    <message>
        <source>Save these gifts as CSV first…</source>
        <translation>Guardar antes estas donaciones como CSV…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarForm</name>
    <message>
        <source>Please choose a child.</source>
        <translation>Elija un niño.</translation>
    </message>
    <message>
        <source>Please choose a day that is still to come, or take it away.</source>
        <translation>Elija un día que aún no haya pasado, o quítelo.</translation>
    </message>
    <message>
        <source>A new jar</source>
        <translation>Un nuevo tarro</translation>
    </message>
    <message>
        <source>Strangers see everything here, and the child&apos;s first name.</source>
        <translation>Los desconocidos ven todo esto y el nombre de pila del niño.</translation>
    </message>
    <message>
        <source>Edit this jar</source>
        <translation>Editar este tarro</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Open this jar again</source>
        <translation>Volver a abrir este tarro</translation>
    </message>
    <message>
        <source>Its last day has passed. Choose a new one, or take it away.</source>
        <translation>Su último día ha pasado. Elija otro, o quítelo.</translation>
    </message>
    <message>
        <source>You were writing a jar and did not finish it.</source>
        <translation>Estaba escribiendo un tarro y no lo terminó.</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not finish it.</source>
        <translation>Estaba escribiendo «%1» y no lo terminó.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>This day has passed. The jar still accepts gifts until you close it.</source>
        <translation>Este día ha pasado. El tarro sigue aceptando donaciones hasta que usted lo cierre.</translation>
    </message>
    <message>
        <source>Until the end of that day where you are. Nothing closes by itself.</source>
        <translation>Hasta el final de ese día donde usted está. Nada se cierra solo.</translation>
    </message>
    <message>
        <source>Your jar</source>
        <translation>Su tarro</translation>
    </message>
    <message>
        <source>your child</source>
        <translation>su niño</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Publicar este tarro</translation>
    </message>
    <message>
        <source>Save this jar</source>
        <translation>Guardar este tarro</translation>
    </message>
    <message>
        <source>Choose a child</source>
        <translation>Elegir un niño</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A bicycle for the summer</source>
        <translation>Una bicicleta para el verano</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Elegir una categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Best without a face: a picture of the dream, not of the child. A file is written anew, without place and time; an address elsewhere is kept, but others see the drawn banner.</source>
        <translation>Mejor sin rostro: una imagen del sueño, no del niño. Un archivo se vuelve a escribir, sin lugar ni hora; una dirección externa se conserva, pero los demás ven el dibujo.</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Tiene un último día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Publish it right away</source>
        <translation>Publicarlo enseguida</translation>
    </message>
    <message>
        <source>Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address could look at it.</source>
        <translation>Hasta que lo publique, no aparece en ninguna lista y nadie puede donar. Solo podría verlo quien conozca su dirección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to jars</source>
        <translation>Volver a los tarros</translation>
    </message>
    <message>
        <source>How others will see it</source>
        <translation>Cómo lo verán los demás</translation>
    </message>
    <message>
        <source>Amounts to choose from</source>
        <translation>Cantidades para elegir</translation>
    </message>
    <message>
        <source>Four to six, with commas between. Any other amount can be given as well.</source>
        <translation>De cuatro a seis, separadas por comas. También se puede donar cualquier otra cantidad.</translation>
    </message>
    <message>
        <source>Who can find it</source>
        <translation>Quién puede encontrarlo</translation>
    </message>
    <message>
        <source>Until you publish it, nobody can give.</source>
        <translation>Hasta que lo publique, nadie puede donar.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This jar is not here</source>
        <translation>Este tarro no está aquí</translation>
    </message>
    <message>
        <source>It may have been taken away, or the address has a slip in it. Others are still waiting to be filled.</source>
        <translation>Puede que se haya retirado o que la dirección tenga un error. Otros aún esperan llenarse.</translation>
    </message>
    <message>
        <source>Look at other jars</source>
        <translation>Ver otros tarros</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Ver como desconocido</translation>
    </message>
    <message>
        <source>Delete this jar …</source>
        <translation>Eliminar este tarro …</translation>
    </message>
    <message>
        <source>More about this jar</source>
        <translation>Más sobre este tarro</translation>
    </message>
    <message>
        <source>No such jar</source>
        <translation>No existe ese tarro</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde el %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, as of when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Publish this jar</source>
        <translation>Publicar este tarro</translation>
    </message>
    <message>
        <source>Close this jar</source>
        <translation>Cerrar este tarro</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirlo</translation>
    </message>
    <message>
        <source>This jar stands in no list yet, and nobody can give. Publish it when it is as you want it.</source>
        <translation>Este tarro aún no aparece en ninguna lista, y nadie puede donar. Publíquelo cuando esté a su gusto.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>%1&apos;s jar is full! It is still open, so more is welcome.</source>
        <translation>¡El tarro de %1 está lleno! Sigue abierto, así que se agradece más.</translation>
    </message>
    <message>
        <source>The last day has passed, and the jar still accepts gifts.</source>
        <translation>El último día ha pasado, y el tarro sigue aceptando donaciones.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarRowCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Close jar</source>
        <translation>Cerrar tarro</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Cerrar «%1»</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Volver a abrir «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Delete this jar</source>
        <translation>Eliminar este tarro</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarSummary</name>
    <message>
        <source>This jar is closed. Thank you to everybody who gave.</source>
        <translation>Este tarro está cerrado. Gracias a todos los que donaron.</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>Donar a este tarro</translation>
    </message>
    <message>
        <source>%1 of it on its way</source>
        <translation>%1 aún en camino</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>aún sin publicar</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarWidget</name>
    <message>
        <source>Jar, asleep while offline</source>
        <translation>Tarro, dormido sin conexión</translation>
    </message>
    <message>
        <source>Jar, %1 full</source>
        <translation>Tarro, lleno al %1</translation>
    </message>
    <message>
        <source>Another %1 waits to be confirmed.</source>
        <translation>Otros %1 esperan confirmación.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::JarsPane</name>
    <message>
        <source>Jars</source>
        <translation>Tarros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>New jar</source>
        <translation>Nuevo tarro</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n abierto</numerusform>
            <numerusform>%1, %n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>First, whose jar?</source>
        <translation>Antes, ¿para quién es el tarro?</translation>
    </message>
    <message>
        <source>A jar belongs to a child. Add your child, then start the first jar.</source>
        <translation>Un tarro pertenece a un niño. Añada a su niño y cree después el primer tarro.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir un niño</translation>
    </message>
    <message>
        <source>No jars yet</source>
        <translation>Aún no hay tarros</translation>
    </message>
    <message>
        <source>A bicycle, a violin, a week at the sea: what shall the first jar be for?</source>
        <translation>Una bicicleta, un violín, una semana en el mar: ¿para qué será el primer tarro?</translation>
    </message>
    <message>
        <source>Start a jar</source>
        <translation>Crear un tarro</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KeysLine</name>
    <message>
        <source>Keys for %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation>Teclas predeterminadas de %1</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Volver a las teclas predeterminadas</translation>
    </message>
    <message>
        <source>Please hold Ctrl or Alt as well: this key alone is for typing.</source>
        <translation>Mantenga también Ctrl o Alt: esta tecla sola es para escribir.</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot;.</source>
        <translation>%1 ya se usa en «%2».</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::KnownAccounts</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue as %1, %2</source>
        <translation>Continuar como %1, %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LanguageChoice</name>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveCard</name>
    <message>
        <source>Leave DreamJar</source>
        <translation>Dejar DreamJar</translation>
    </message>
    <message>
        <source>Deletes your account, your children and your jars with the gifts in them. What you gave to others stays in their jars, without your name.</source>
        <translation>Elimina su cuenta, sus niños y sus tarros con sus donaciones. Lo que usted donó a otros se queda en sus tarros, sin su nombre.</translation>
    </message>
    <message>
        <source>Delete your account…</source>
        <translation>Eliminar su cuenta…</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LeaveDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>¿Eliminar su cuenta?</translation>
    </message>
    <message>
        <source>Save a copy of everything first…</source>
        <translation>Guardar antes una copia de todo…</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Type it once more, so that nothing is deleted by mistake.</source>
        <translation>Escríbalo una vez más, para que no se elimine nada por error.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Eliminarla para siempre</translation>
    </message>
    <message>
        <source>Your children, your jars and the gifts in them are deleted on the server, and everything of yours on this computer. This cannot be undone.</source>
        <translation>Sus niños, sus tarros y las donaciones que contienen se eliminan del servidor, y todo lo suyo de este equipo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Guardar una copia de todo</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Todo está en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LetterDialog</name>
    <message>
        <source>Letters of thanks</source>
        <translation>Cartas de agradecimiento</translation>
    </message>
    <message numerus="yes">
        <source>Thank for %n gift(s)</source>
        <translation>
            <numerusform>Agradecer %n donación</numerusform>
            <numerusform>Agradecer %n donaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual letter</source>
        <translation>La carta habitual</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>These are replaced for each gift: %1</source>
        <translation>Esto se sustituye en cada donación: %1</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>Cartas para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Mail drafts (.eml in a ZIP), for gifts with an e-mail</source>
        <translation>Borradores de correo (.eml en un ZIP), para donaciones con correo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n that was or is being thanked already</source>
        <translation>
            <numerusform>También la %n ya agradecida o en curso</numerusform>
            <numerusform>También las %n ya agradecidas o en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Escribir cartas</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing is known for {%1}; it would be printed as it stands.</source>
        <translation>No se conoce {%1}; se imprimiría tal cual.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>With a PIN DreamJar locks itself when you are away or your screen is locked, and when it starts. Nothing of yours can be seen then.</source>
        <translation>Con un PIN, DreamJar se bloquea cuando usted no está o su pantalla se bloquea, y al iniciarse. Entonces no se ve nada suyo.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits.</source>
        <translation>De 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Bloquear sin actividad durante</translation>
    </message>
    <message>
        <source>ever so long</source>
        <translation>tiempo ilimitado</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Establecer el PIN</translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiados errores. Inténtelo en %n segundo.</numerusform>
            <numerusform>Demasiados errores. Inténtelo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este no es el PIN.</translation>
    </message>
    <message>
        <source>Please enter 4 to 8 digits.</source>
        <translation>Escriba de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>El nuevo PIN vale desde ahora.</translation>
    </message>
    <message>
        <source>DreamJar can be locked from now on.</source>
        <translation>DreamJar se puede bloquear desde ahora.</translation>
    </message>
    <message>
        <source>DreamJar does not lock any more.</source>
        <translation>DreamJar ya no se bloquea.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign out</source>
        <translation>¿Olvidó el PIN? Cierre la sesión</translation>
    </message>
    <message>
        <source>DreamJar is locked</source>
        <translation>DreamJar está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong ones. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiados errores. Inténtelo en %n segundo.</numerusform>
            <numerusform>Demasiados errores. Inténtelo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este no es el PIN.</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign everybody out</source>
        <translation>¿Olvidó el PIN? Cierre todas las sesiones</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MainWindow</name>
    <message>
        <source>DreamJar</source>
        <translation>DreamJar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in to see your children.</source>
        <translation>Inicie sesión para ver sus niños.</translation>
    </message>
    <message>
        <source>Sign in to see your jars.</source>
        <translation>Inicie sesión para ver sus tarros.</translation>
    </message>
    <message>
        <source>Sign in to see what you gave.</source>
        <translation>Inicie sesión para ver lo que donó.</translation>
    </message>
    <message>
        <source>Sign in to see how your jars are doing.</source>
        <translation>Inicie sesión para ver cómo van sus tarros.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you typed is still here.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Tarros</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>My donations</source>
        <translation>Mis donaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Your account is deleted, and everything of it is gone from this computer.</source>
        <translation>Su cuenta se ha eliminado, y todo lo suyo ha desaparecido de este equipo.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Jar</source>
        <translation>&amp;Tarro</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <translation>&amp;Donaciones</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::MyAccountPane</name>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoteImport</name>
    <message>
        <source>Notes from a table</source>
        <translation>Notas desde una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This table is larger than 4 MB. Divide it.</source>
        <translation>Esta tabla pasa de 4 MB. Divídala.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… y %n línea más.</numerusform>
            <numerusform>… y %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table says nothing that is not noted already.</source>
        <translation>La tabla no dice nada que no esté ya anotado.</translation>
    </message>
    <message>
        <source>Noted from the table: %1. Undo takes all of it back.</source>
        <translation>Anotado desde la tabla: %1. «Deshacer» lo retira todo.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me on the desktop when somebody gave</source>
        <translation>Avisarme en el escritorio cuando alguien done</translation>
    </message>
    <message>
        <source>Not at these hours; what came is told afterwards:</source>
        <translation>No en estas horas; lo que llegue se avisa después:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxCard</name>
    <message>
        <source>From this computer, not yet settled</source>
        <translation>De este equipo, aún sin resolver</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y una más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late: the server had it already.</source>
        <translation>Era tarde: el servidor ya lo tenía.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::OutboxLine</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Comparar …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>8 caracteres como mínimo. Una frase corta se recuerda bien.</translation>
    </message>
    <message>
        <source>Show the passwords</source>
        <translation>Mostrar las contraseñas</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>A new password ends your sign-ins on all other computers.</source>
        <translation>Una contraseña nueva cierra sus sesiones en todos los demás equipos.</translation>
    </message>
    <message>
        <source>You sign in with Google until now. With a password of your own you can sign in without it, too.</source>
        <translation>Hasta ahora inicia sesión con Google. Con una contraseña propia también podrá hacerlo sin él.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Crear una contraseña</translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation>Su nueva contraseña vale desde ahora.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::PicturePicker</name>
    <message>
        <source>The picture needs the server, which cannot be reached. Try again, or take the picture away and bring it later.</source>
        <translation>La imagen necesita el servidor, y no se puede contactar con él. Inténtelo de nuevo, o quite la imagen y añádala más tarde.</translation>
    </message>
    <message>
        <source>This server keeps no pictures. Please take it away.</source>
        <translation>Este servidor no guarda imágenes. Quítela, por favor.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Dirección de una imagen</translation>
    </message>
    <message>
        <source>or its address</source>
        <translation>o su dirección</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
        <source>A red bicycle by a lake</source>
        <translation>Una bicicleta roja junto a un lago</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>Read to people who cannot see it.</source>
        <translation>Se lee en voz alta a quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Just a moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>This file is too large. A picture may have 5 MiB.</source>
        <translation>Este archivo es demasiado grande. Una imagen puede tener 5 MiB.</translation>
    </message>
    <message>
        <source>This is no picture that DreamJar can read. Please take a PNG or a JPEG file.</source>
        <translation>DreamJar no puede leer esta imagen. Use un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Please make it smaller first.</source>
        <translation>Esta imagen tiene demasiados píxeles. Redúzcala primero.</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Poster</name>
    <message>
        <source>by %1 · %2</source>
        <comment>first name and category</comment>
        <translation>de %1 · %2</translation>
    </message>
    <message>
        <source>The jar is full at %1</source>
        <translation>El tarro está lleno con %1</translation>
    </message>
    <message>
        <source>Scan it to see how full the jar is, and to give</source>
        <translation>Escanéelo para ver cómo va el tarro y para donar</translation>
    </message>
    <message>
        <source>DreamJar records pledges and takes no payment.</source>
        <translation>DreamJar registra promesas y no cobra nada.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProfileCard</name>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ProgressBar</name>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 de la meta</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ReceiptsDialog</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Numbers run without a gap. A void receipt keeps its number and stays in this list.</source>
        <translation>La numeración no tiene huecos. Un recibo anulado conserva su número y sigue en esta lista.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Jar</source>
        <translation>Tarro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Guardar de nuevo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>aún sin imprimir</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>impreso %n vez</numerusform>
            <numerusform>impreso %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>anulado: %1</translation>
    </message>
    <message>
        <source>Make receipt %1 void</source>
        <translation>Anular el recibo %1</translation>
    </message>
    <message>
        <source>Why? It is printed on the void receipt.</source>
        <translation>¿Por qué? Se imprime en el recibo anulado.</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>Borrador de correo…</translation>
    </message>
    <message>
        <source>mail draft of %1</source>
        <translation>borrador de correo del %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RestoreDialog</name>
    <message>
        <source>Put a copy back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>¿Qué copia?</translation>
    </message>
    <message>
        <source>Copies that DreamJar made by itself</source>
        <translation>Copias automáticas de DreamJar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, and how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>De otro lugar…</translation>
    </message>
    <message>
        <source>DreamJar has made no copy by itself yet.</source>
        <translation>DreamJar aún no ha hecho ninguna copia automática.</translation>
    </message>
    <message>
        <source>DreamJar looks first whether the copy is whole. What is here now is not deleted: it is kept beside it under another name. What was not sent yet is carried over. What was done since the copy was made, and is nowhere else, is not in it.</source>
        <translation>DreamJar mira primero si la copia está completa. Lo que hay aquí ahora no se elimina: se guarda al lado con otro nombre. Lo que aún no se ha enviado se conserva. Lo hecho desde la copia que no esté en ningún otro lugar no está en ella.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder with the copy</source>
        <translation>Carpeta con la copia</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::RowWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>sin conexión, datos de %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>respuesta perdida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>hidden publicly</source>
        <translation>oculto al público</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>amount and jar</comment>
        <translation>%1 para «%2»</translation>
    </message>
    <message>
        <source>The new jar “%1”</source>
        <translation>El nuevo tarro «%1»</translation>
    </message>
    <message>
        <source>A change of the jar “%1”</source>
        <translation>Un cambio en el tarro «%1»</translation>
    </message>
    <message>
        <source>Deleting the jar “%1”</source>
        <translation>Eliminación del tarro «%1»</translation>
    </message>
    <message>
        <source>%1, added as your child</source>
        <translation>Alta de %1 entre sus niños</translation>
    </message>
    <message>
        <source>A change of %1&apos;s entry</source>
        <translation>Un cambio en los datos de %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Baja de %1</translation>
    </message>
    <message>
        <source>Goes as soon as the entry before it has arrived.</source>
        <translation>Se enviará en cuanto llegue la entrada anterior.</translation>
    </message>
    <message>
        <source>Saved here; goes to the server by itself.</source>
        <translation>Guardado aquí; se enviará solo al servidor.</translation>
    </message>
    <message>
        <source>Tried once. It goes by itself when the server answers.</source>
        <translation>Un intento. Se enviará solo cuando el servidor responda.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times. It goes by itself when the server answers.</source>
        <translation>
            <numerusform>%n intento. Se enviará solo cuando el servidor responda.</numerusform>
            <numerusform>%n intentos. Se enviará solo cuando el servidor responda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>El servidor dijo que no: %1</translation>
    </message>
    <message>
        <source>It came after the jar was closed. The parent decides what happens with it.</source>
        <translation>Llegó después de cerrarse el tarro. La familia decide qué pasa con ella.</translation>
    </message>
    <message>
        <source>Has arrived.</source>
        <translation>Ha llegado.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Solo lo ve usted</translation>
    </message>
    <message>
        <source>By link only</source>
        <translation>Solo con enlace</translation>
    </message>
    <message>
        <source>What waits goes by itself.</source>
        <translation>Lo que espera se envía solo.</translation>
    </message>
    <message>
        <source>What needs you stays here. Everything else goes on by itself.</source>
        <translation>Lo que requiere su atención se queda aquí. Todo lo demás sigue solo.</translation>
    </message>
    <message>
        <source>Talking with the server …</source>
        <translation>Hablando con el servidor …</translation>
    </message>
    <message>
        <source>The server cannot be reached. What waits is safe here and goes by itself later.</source>
        <translation>No se puede contactar con el servidor. Lo que espera está a salvo aquí y se enviará solo más tarde.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it was last heard %1. What waits is safe here and goes by itself later.</source>
        <translation>No se puede contactar con el servidor; última respuesta: %1. Lo que espera está a salvo aquí y se enviará solo más tarde.</translation>
    </message>
    <message>
        <source>The server answers, but something needs you.</source>
        <translation>El servidor responde, pero algo requiere su atención.</translation>
    </message>
    <message>
        <source>Waits for this to arrive first: %1.</source>
        <translation>Espera a que antes llegue: %1.</translation>
    </message>
    <message>
        <source>The same was changed on the server meanwhile. Nothing was overwritten: compare, and choose what shall hold.</source>
        <translation>Lo mismo se cambió entretanto en el servidor. No se ha sobrescrito nada: compare y elija qué debe valer.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>cambiado en otro lugar</translation>
    </message>
    <message>
        <source>It was sent, but the answer got lost, so it may or may not have arrived. Checking again asks the server and sends nothing. If you see it there, say that it has arrived; if not, send it again or put it away.</source>
        <translation>Se envió, pero la respuesta se perdió: puede que haya llegado o no. Comprobar de nuevo pregunta al servidor y no envía nada. Si lo ve allí, indique que ha llegado; si no, envíelo de nuevo o descártelo.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Otras cuentas en este equipo</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Añadir otra cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Usar otro servidor</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>No movement: jars show their light at once</source>
        <translation>Sin movimiento: los tarros muestran su luz al instante</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Donation stations</source>
        <translation>Puestos de donaciones</translation>
    </message>
    <message>
        <source>A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.</source>
        <translation>Una pantalla táctil en una feria, una tienda o la escuela que acepta donaciones para sus tarros, también sin red.</translation>
    </message>
    <message>
        <source>Your stations</source>
        <translation>Sus puestos</translation>
    </message>
    <message>
        <source>About DreamJar</source>
        <translation>Acerca de DreamJar</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. It talks to the server you chose and to nobody else.</source>
        <translation>Versión %1. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Habla con el servidor que usted eligió y con nadie más.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Browsing and giving work without an account.</source>
        <translation>Explorar y donar funcionan sin cuenta.</translation>
    </message>
    <message>
        <source>Your keyring keeps you signed in when DreamJar is closed.</source>
        <translation>Su llavero mantiene la sesión iniciada cuando DreamJar está cerrado.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so you stay signed in only until you close DreamJar.</source>
        <translation>Este equipo no tiene llavero, así que su sesión dura solo hasta que cierre DreamJar.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo y reinicie DreamJar para recuperar su sesión.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>DreamJar runs its own little server here, for this computer alone.</source>
        <translation>DreamJar ejecuta aquí su propio pequeño servidor, solo para este equipo.</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Las cantidades están en %1.</translation>
    </message>
    <message>
        <source>It is a server of an older kind: after a lost connection a gift may have to be checked by hand.</source>
        <translation>Es un servidor antiguo: si se corta la conexión, puede que haya que comprobar una donación a mano.</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Su cuenta…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F1 lists all the keys.</source>
        <translation>Todo se puede hacer sin ratón. F1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Cambiar los atajos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar crash, nothing about it leaves this computer.</source>
        <translation>DreamJar habla con el servidor que usted eligió y con nadie más; para iniciar sesión con Google lo hace su propio navegador. No cuenta nada, no informa de nada y no busca actualizaciones. Las imágenes vienen solo de su servidor. Si DreamJar fallara, nada de ello saldría de este equipo.</translation>
    </message>
    <message>
        <source>What was done on this computer and what the server told is kept in this folder.</source>
        <translation>Lo hecho en este equipo y lo que dijo el servidor se guarda en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>Compartir «%1»</translation>
    </message>
    <message>
        <source>This jar gets its address as soon as the server has it. It goes there by itself.</source>
        <translation>Este tarro recibirá su dirección en cuanto el servidor lo tenga. Se enviará solo.</translation>
    </message>
    <message>
        <source>Code with the address of this jar</source>
        <translation>Código con la dirección de este tarro</translation>
    </message>
    <message>
        <source>This jar is not open now: whoever has the address sees it, but cannot give.</source>
        <translation>Este tarro no está abierto ahora: quien tenga la dirección lo ve, pero no puede donar.</translation>
    </message>
    <message>
        <source>Your jars are kept on this computer alone, so this address works only here. With a DreamJar server it works everywhere.</source>
        <translation>Sus tarros están solo en este equipo, así que esta dirección solo funciona aquí. Con un servidor DreamJar funciona en todas partes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Address of this jar</source>
        <translation>Dirección de este tarro</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy for DreamJar</source>
        <translation>Copiar para DreamJar</translation>
    </message>
    <message>
        <source>A link that opens this jar in the reader&apos;s DreamJar program.</source>
        <translation>Un enlace que abre este tarro en el programa DreamJar de quien lo lee.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Guardar el cartel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation>El cartel se ha guardado: %1</translation>
    </message>
    <message>
        <source>The poster could not be written there. Nothing was changed.</source>
        <translation>No se pudo escribir el cartel ahí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The link of this jar is switched off. Whoever has it, or the code, finds nothing; you alone see the jar. What was given stays.</source>
        <translation>El enlace de este tarro está desactivado. Quien lo tenga, o el código, no encuentra nada; solo usted ve el tarro. Lo donado se conserva.</translation>
    </message>
    <message>
        <source>Switch the link on</source>
        <translation>Activar el enlace</translation>
    </message>
    <message>
        <source>Switch the link off</source>
        <translation>Desactivar el enlace</translation>
    </message>
    <message>
        <source>Then you alone see the jar, and it stands in no list.</source>
        <translation>Entonces solo usted ve el tarro, y no aparece en ninguna lista.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ShortcutsPane</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Go into a field and press the keys you like better.</source>
        <translation>Entre en un campo y pulse las teclas que prefiera.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>What you want to do, or its keys</source>
        <translation>Lo que quiere hacer, o sus teclas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SidebarButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::SignInsCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Cerrar todas las demás</translation>
    </message>
    <message>
        <source>This server is of an older kind and does not tell.</source>
        <translation>Este servidor es antiguo y no lo dice.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>since %1, last used %2</source>
        <translation>desde el %1, último uso: %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the sign-in of %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatementDialog</name>
    <message>
        <source>Statement of my gifts</source>
        <translation>Extracto de mis donaciones</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>A gift that is still on its way is not in it yet.</source>
        <translation>Una donación que aún está en camino todavía no figura.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Nothing was given in these days.</source>
        <translation>En estos días no se donó nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationForm</name>
    <message>
        <source>A new donation station</source>
        <translation>Un nuevo puesto de donaciones</translation>
    </message>
    <message>
        <source>A screen that strangers use at a fair, in a shop, at school.</source>
        <translation>Una pantalla que usan desconocidos en una feria, una tienda o la escuela.</translation>
    </message>
    <message>
        <source>Back to the stations</source>
        <translation>Volver a los puestos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Summer fair</source>
        <translation>Fiesta de verano</translation>
    </message>
    <message>
        <source>Jars it shows</source>
        <translation>Tarros que muestra</translation>
    </message>
    <message>
        <source>Amounts to touch</source>
        <translation>Cantidades para tocar</translation>
    </message>
    <message>
        <source>At most six whole amounts, with commas between them.</source>
        <translation>Seis cantidades sin decimales como máximo, separadas por comas.</translation>
    </message>
    <message>
        <source>Language of its start screen</source>
        <translation>Idioma de la pantalla inicial</translation>
    </message>
    <message>
        <source>Every donor may choose another one.</source>
        <translation>Cada donante puede elegir otro.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>Crear el puesto</translation>
    </message>
    <message>
        <source>Give it a name that you know it by.</source>
        <translation>Póngale un nombre que usted reconozca.</translation>
    </message>
    <message>
        <source>Choose at least one open jar.</source>
        <translation>Elija al menos un tarro abierto.</translation>
    </message>
    <message>
        <source>Type one to six whole amounts, for example 5, 10, 20.</source>
        <translation>Escriba de una a seis cantidades sin decimales, por ejemplo 5, 10, 20.</translation>
    </message>
    <message>
        <source>The pictures of the jars</source>
        <translation>Las imágenes de los tarros</translation>
    </message>
    <message>
        <source>The names of those who gave last</source>
        <translation>Los nombres de los últimos donantes</translation>
    </message>
    <message>
        <source>What strangers may see there</source>
        <translation>Lo que pueden ver los desconocidos</translation>
    </message>
    <message>
        <source>A child&apos;s first name is always shown. Whoever gave without showing a name is never named.</source>
        <translation>El nombre de pila del niño siempre se muestra. A quien donó sin mostrar su nombre nunca se le nombra.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StationsPane</name>
    <message>
        <source>Donation stations</source>
        <translation>Puestos de donaciones</translation>
    </message>
    <message>
        <source>Screens that take gifts for your jars where people are.</source>
        <translation>Pantallas que aceptan donaciones para sus tarros allí donde hay gente.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Aún no hay puestos</translation>
    </message>
    <message>
        <source>Any computer with a touch screen becomes one: make a station here, and type its code there.</source>
        <translation>Cualquier equipo con pantalla táctil puede serlo: cree aquí un puesto y escriba allí su código.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Espera su código</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>last heard of %1</source>
        <translation>última señal: %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Detener para siempre</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>El código como código QR</translation>
    </message>
    <message>
        <source>The code of “%1”</source>
        <translation>El código de «%1»</translation>
    </message>
    <message>
        <source>Type or scan it at the station within seven days. It works once, and it is shown only now.</source>
        <translation>Escríbalo o escanéelo en el puesto antes de siete días. Sirve una vez y solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Set “%1” up anew?</source>
        <translation>¿Configurar «%1» de nuevo?</translation>
    </message>
    <message>
        <source>When the new code is used, the machine that was set up before is locked out. What was given there is kept there.</source>
        <translation>Cuando se use el nuevo código, el equipo configurado antes quedará excluido. Lo donado allí se conserva allí.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostrar un código nuevo</translation>
    </message>
    <message>
        <source>Stop “%1” for good?</source>
        <translation>¿Detener «%1» para siempre?</translation>
    </message>
    <message>
        <source>It takes no more gifts and cannot send what waits there. Gifts that have arrived stay.</source>
        <translation>Ya no aceptará donaciones ni podrá enviar lo que espera allí. Las donaciones recibidas se quedan.</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>Enviando %n…</numerusform>
            <numerusform>Enviando %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Buscando novedades…</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Sin conexión, %n en espera</numerusform>
            <numerusform>Sin conexión, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo requiere su atención</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 asunto requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, reason</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::StrangerDialog</name>
    <message>
        <source>See as a stranger</source>
        <translation>Ver como desconocido</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Asked of the server just now, without your account.</source>
        <translation>Preguntado al servidor ahora mismo, sin su cuenta.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>With real names and addresses.</source>
        <translation>Con nombres y direcciones reales.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nobody can say what it shows to strangers right now.</source>
        <translation>No se puede contactar con el servidor, así que no se sabe qué muestra ahora a los desconocidos.</translation>
    </message>
    <message>
        <source>To a stranger the server says that there is no such jar.</source>
        <translation>A un desconocido el servidor le dice que no existe ese tarro.</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <comment>by whom, category, day</comment>
        <translation>%1 · %2 · desde el %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>percentage, raised of goal, time left</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::Tray</name>
    <message>
        <source>Show DreamJar</source>
        <translation>Mostrar DreamJar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::ViewsMenu</name>
    <message>
        <source>Keep this view as…</source>
        <translation>Guardar esta vista como…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“%1” is in the trash for 30 days: Views, Restore.</source>
        <translation>«%1» está en la papelera durante 30 días: Vistas, Restaurar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view: filter, order and grouping</source>
        <translation>Nombre de la vista: filtro, orden y grupos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::WindowMenus</name>
    <message>
        <source>New jar</source>
        <translation>Nuevo tarro</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Nuevo niño</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Look like the desktop</source>
        <translation>Aspecto del escritorio</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>Give to this jar</source>
        <translation>Donar a este tarro</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Cerrar o reabrir</translation>
    </message>
    <message>
        <source>See as a stranger</source>
        <translation>Ver como desconocido</translation>
    </message>
    <message>
        <source>Delete this jar…</source>
        <translation>Eliminar este tarro…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Fold all groups out</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>With the selected gifts…</source>
        <translation>Con la selección…</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisadas</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>Cartas de agradecimiento…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>Recibos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Statements, one for each donor…</source>
        <translation>Extractos, uno por donante…</translation>
    </message>
    <message>
        <source>All receipts that were issued…</source>
        <translation>Todos los recibos emitidos…</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Imprimir la tabla…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Create an account…</source>
        <translation>Crear una cuenta…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Your donation stations</source>
        <translation>Sus puestos de donaciones</translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation>Usar otro servidor…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Change the shortcuts…</source>
        <translation>Cambiar los atajos…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::YearOfGifts</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many gifts, how much</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dreamjar::ui::askFirst</name>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
</TS>
