; The installer for Windows, made by Inno Setup 6 from dist\sparkroom:  iscc /DVersion=0.1.0 packaging\windows\sparkroom.iss
; NOT YET RUN: written beside the folder that was built and tried on Linux.

#ifndef Version
  #error Say which version:  iscc /DVersion=0.1.0 packaging\windows\sparkroom.iss
#endif

[Setup]
AppId={{6F0C7C0A-5B0E-4B0F-9A55-5F2D7C3E1A64}
AppName=Sparkroom
AppVersion={#Version}
AppPublisher=Sparkroom contributors
DefaultDirName={autopf}\Sparkroom
DefaultGroupName=Sparkroom
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\sparkroom.ico
UninstallDisplayIcon={app}\sparkroom.exe
OutputDir=..\..\dist
OutputBaseFilename=sparkroom-{#Version}-setup
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\sparkroom\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Registry]
Root: HKA; Subkey: "Software\Classes\.sparkroom"; ValueType: string; ValueData: "Sparkroom.Workshop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Sparkroom.Workshop"; ValueType: string; ValueData: "Sparkroom workshop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Sparkroom.Workshop\shell\open\command"; ValueType: string; ValueData: """{app}\sparkroom.exe"" ""%1"""

[Icons]
Name: "{autoprograms}\Sparkroom"; Filename: "{app}\sparkroom.exe"
Name: "{autodesktop}\Sparkroom"; Filename: "{app}\sparkroom.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\sparkroom.exe"; Description: "{cm:LaunchProgram,Sparkroom}"; Flags: nowait postinstall skipifsilent
